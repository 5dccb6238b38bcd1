using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Reference;

/// <summary>published.csv: what the plans printed, and between it figures that only illustrate.</summary>
internal static class PublishedFigures
{
    private const string Illustrative = "illustrative";

    /// <summary>Of a year's custodial sentences so many in a hundred go to different children; of a quarter's nearly all.</summary>
    private const int ChildrenInAHundredOfAYear = 91;
    private const int ChildrenInAHundredOfAQuarter = 98;

    /// <summary>A quarter, and twelve months ending with any quarter.</summary>
    private static readonly int[] PeriodLengths = [1, 4];

    private static readonly DateOnly First = new(2014, 1, 1);
    private static readonly DateOnly Last = new(2023, 12, 31);

    /// <summary>The last cohort whose follow-up was over by the end of the sample extract; later ones are never compared.</summary>
    private static readonly DateOnly LastCohort = new(2022, 6, 30);

    public static CsvTable Table()
    {
        CsvTable table = new("measure,areaType,area,periodStart,periodEnd,numerator,denominator,reoffences,value,source,releaseDate");
        PublishedFigure[] printed = [.. PrintedFigures.All()];
        var taken = printed.Select(figure => figure.Key).ToHashSet();
        Comparator both = Comparator.Sum("England and Wales", Comparators.England, Comparators.Wales);
        Comparator[] areas = [Comparators.Family, Comparators.EastMidlands, Comparators.England, both];
        foreach (PublishedFigure figure in printed.Concat(areas.SelectMany(Figures).Where(figure => !taken.Contains(figure.Key))))
        {
            figure.AddTo(table);
        }

        FirstVintage().AddTo(table);
        return table;
    }

    private static IEnumerable<PublishedFigure> Figures(Comparator area) =>
        from quarters in PeriodLengths
        from quarter in Enumerable.Range(0, 40)
        let start = First.AddMonths(3 * quarter)
        let end = start.AddMonths(3 * quarters).AddDays(-1)
        where end <= Last && end >= area.ExistsFrom
        from figure in Figures(area, start, end, quarters)
        select figure;

    private static IEnumerable<PublishedFigure> Figures(Comparator area, DateOnly start, DateOnly end, int quarters)
    {
        if (end <= LastCohort)
        {
            yield return Of("reoffending.binary", area, start, end) with
            {
                Numerator = Count(area, area.Reoffenders, start, quarters),
                Denominator = Count(area, area.Cohort, start, quarters),
                Reoffences = Count(area, area.Reoffences, start, quarters),
            };
        }

        string population = Text.OfTenths(10 * area.PopulationFor(end));
        yield return Of("fte.rate", area, start, end) with { Numerator = Count(area, area.FirstTimeEntrants, start, quarters), Denominator = population };
        yield return Of("custody.rate", area, start, end) with { Numerator = Count(area, area.CustodialSentences, start, quarters), Denominator = population };
        yield return Of("custody.children", area, start, end) with { Numerator = Children(area, start, quarters) };
    }

    private static string Count(Comparator area, AnnualSeries series, DateOnly start, int quarters) =>
        Text.OfTenths((series.Sum(start, quarters) ?? throw new InvalidOperationException($"No history of {area.Area} for {start:O}.")) * 10 / area.Unit);

    private static string Children(Comparator area, DateOnly start, int quarters)
    {
        long sentences = area.CustodialSentences.Sum(start, quarters) ?? 0;
        int inAHundred = quarters == 1 ? ChildrenInAHundredOfAQuarter : ChildrenInAHundredOfAYear;
        return Text.OfTenths(((sentences * inAHundred) + 50) / 100 * 10 / area.Unit);
    }

    private static PublishedFigure Of(string measure, Comparator area, DateOnly start, DateOnly end) => new(measure, area.AreaType, area.Area, start, end, Illustrative);

    /// <summary>One figure as it was first released, nine entrants short of its revision.</summary>
    private static PublishedFigure FirstVintage()
    {
        PublishedFigure revised = Figures(Comparators.EastMidlands).Single(figure =>
            figure is { Measure: "fte.rate", Start: { Year: 2021, Month: 1 }, End: { Year: 2021, Month: 12 } });
        long entrants = Comparators.EastMidlands.FirstTimeEntrants.Sum(revised.Start, 4) ?? 0;
        return revised with { Numerator = Text.OfTenths((entrants - 9) * 10), ReleasedOn = new DateOnly(2022, 3, 31) };
    }
}
