using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Reference;

/// <summary>One row of published.csv; numbers as they are written.</summary>
internal sealed record PublishedFigure(string Measure, string AreaType, string Area, DateOnly Start, DateOnly End, string Source)
{
    public string Numerator { get; init; } = "";

    public string Denominator { get; init; } = "";

    public string Reoffences { get; init; } = "";

    public string Value { get; init; } = "";

    /// <summary>Null = the usual lag of the measure after the period.</summary>
    public DateOnly? ReleasedOn { get; init; }

    /// <summary>A key that no illustrative row may share with a printed one.</summary>
    public (string Measure, string AreaType, string Area, DateOnly Start, DateOnly End) Key => (Measure, AreaType, Area, Start, End);

    public void AddTo(CsvTable table) => table.Add(
        Measure, AreaType, Area, Text.Of(Start), Text.Of(End), Numerator, Denominator, Reoffences, Value, Source, Text.Of(ReleasedOn ?? UsualRelease()));

    /// <summary>Reoffending appears about 22 months after the cohort's last day, the others about five: on the month's last Thursday.</summary>
    private DateOnly UsualRelease()
    {
        int months = Measure.StartsWith("reoffending.", StringComparison.Ordinal) ? 22 : 5;
        DateOnly firstOfNext = new DateOnly(End.Year, End.Month, 1).AddMonths(months + 1);
        DateOnly last = firstOfNext.AddDays(-1);
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Thursday + 7) % 7));
    }
}
