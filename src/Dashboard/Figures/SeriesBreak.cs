using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A place where a series cannot be read across: it begins, stops or changes its source.</summary>
/// <param name="Date">The last day of the first period after the break.</param>
/// <param name="Text">Names every series that breaks so on this day.</param>
/// <param name="InChart">Short enough to stand in a chart; empty where it need not, as a line that stops shows that itself.</param>
public sealed record SeriesBreak(DateOnly Date, string Text, string InChart)
{
    /// <summary>The breaks of a measure's figures of one kind of period, oldest first.</summary>
    /// <param name="rows">The service's and the comparators' figures, without breakdown.</param>
    public static ImmutableArray<SeriesBreak> Of(IEnumerable<MeasureResult> rows)
    {
        ILookup<Area, MeasureResult> series = rows.OrderBy(row => row.Period.End).ToLookup(row => row.Area);
        ImmutableArray<DateOnly> ends = [.. series.SelectMany(area => area).Select(row => row.Period.End).Distinct().Order()];
        return
        [
            .. series.SelectMany(area => OfArea(area.Key, [.. area], ends))
                .GroupBy(found => (found.Date, found.What))
                .OrderBy(found => found.Key.Date)
                .Select(found => OfAreas(found.Key.Date, found.Key.What, [.. found.Select(one => one.Area)])),
        ];
    }

    /// <summary>Areas that break alike on one day are named together; in the chart they are "comparators".</summary>
    private static SeriesBreak OfAreas(DateOnly date, Change what, Area[] areas)
    {
        if (what == Change.Immature)
            return new(date, Words(what), Words(what));

        string names = Sentences.List([.. areas.Select(ComparatorText.Name)]);
        string drawn = areas.Length == 1 ? names : "Comparators";
        return new(date, $"{names}: {Words(what)}", what == Change.Stops ? "" : $"{drawn}: {Words(what)}");
    }

    private static IEnumerable<(Area Area, DateOnly Date, Change What)> OfArea(Area area, ImmutableArray<MeasureResult> rows, ImmutableArray<DateOnly> ends)
    {
        Dictionary<DateOnly, MeasureResult> valued = rows.Where(row => row.Value is not null).ToDictionary(row => row.Period.End);
        MeasureResult? before = null;
        foreach (DateOnly end in ends)
        {
            MeasureResult? now = valued.GetValueOrDefault(end);
            if (ChangeOf(area, before, now, isFirst: end == ends[0]) is { } what)
                yield return (area, end, what);
            before = now;
        }
    }

    private static Change? ChangeOf(Area area, MeasureResult? before, MeasureResult? now, bool isFirst) => (before, now) switch
    {
        (null, { }) when !isFirst => Change.Begins,
        ({ }, null) => Change.Stops,
        ({ } old, { } current) when old.IsPublished != current.IsPublished => current.IsPublished ? Change.Published : Change.Computed,
        // A quarter is immature for every area alike: said once, of the service.
        ({ Status: not ResultStatus.Immature }, { Status: ResultStatus.Immature }) when area.Type == AreaType.Service => Change.Immature,
        _ => null,
    };

    private static string Words(Change what) => what switch
    {
        Change.Begins => "figures begin",
        Change.Stops => "no figure",
        Change.Published => "published from here",
        Change.Computed => "computed from here",
        _ => "Immature from here",
    };

    private enum Change
    {
        Begins,
        Stops,
        Published,
        Computed,
        Immature,
    }
}
