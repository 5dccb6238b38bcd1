namespace KpiAnalytics.SampleData.Reference;

/// <summary>The illustrative history of one comparator: whole counts; a family's are means, held in tenths.</summary>
internal sealed record Comparator(string AreaType, string Area)
{
    /// <summary>No figure for a period that ends earlier.</summary>
    public DateOnly ExistsFrom { get; init; } = DateOnly.MinValue;

    public required AnnualSeries Cohort { get; init; }

    public required AnnualSeries Reoffenders { get; init; }

    public required AnnualSeries Reoffences { get; init; }

    public required AnnualSeries FirstTimeEntrants { get; init; }

    public required AnnualSeries CustodialSentences { get; init; }

    /// <summary>Children aged 10-17 at mid-2011 and each year after.</summary>
    public required IReadOnlyList<long> Population { get; init; }

    /// <summary>The two countries together.</summary>
    public static Comparator Sum(string area, Comparator one, Comparator other) => new(one.AreaType, area)
    {
        Cohort = one.Cohort + other.Cohort,
        Reoffenders = one.Reoffenders + other.Reoffenders,
        Reoffences = one.Reoffences + other.Reoffences,
        FirstTimeEntrants = one.FirstTimeEntrants + other.FirstTimeEntrants,
        CustodialSentences = one.CustodialSentences + other.CustodialSentences,
        Population = [.. one.Population.Zip(other.Population, (left, right) => left + right)],
    };

    /// <summary>Counts held are this many times the true ones.</summary>
    public long Unit => AreaType == "FAMILY" ? 10 : 1;

    /// <summary>
    /// Children aged 10-17 by the rule of the measures: the mid-year estimate of the year before the one in which the
    /// financial year that holds the period's last day starts.
    /// </summary>
    public long PopulationFor(DateOnly periodEnd) => Population[(periodEnd.Month < 4 ? periodEnd.Year - 2 : periodEnd.Year - 1) - 2011];
}
