using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>A place where a series cannot be read across: it begins, stops or changes its source.</summary>
/// <param name="Date">The last day of the first period after the break.</param>
/// <param name="Text">Short enough to stand in a chart.</param>
/// <param name="IsDrawn">Whether it is noted in the chart too: a line that merely stops shows that itself.</param>
public sealed record SeriesBreak(DateOnly Date, string Text, bool IsDrawn)
{
    /// <summary>The breaks of a measure's figures of one kind of period, oldest first.</summary>
    /// <param name="rows">The service's and the comparators' figures, without breakdown.</param>
    public static ImmutableArray<SeriesBreak> Of(IEnumerable<MeasureResult> rows)
    {
        ILookup<Area, MeasureResult> series = rows.OrderBy(row => row.Period.End).ToLookup(row => row.Area);
        ImmutableArray<DateOnly> ends = [.. series.SelectMany(area => area).Select(row => row.Period.End).Distinct().Order()];
        return [.. series.SelectMany(area => OfArea(area.Key, [.. area], ends)).OrderBy(found => found.Date)];
    }

    private static IEnumerable<SeriesBreak> OfArea(Area area, ImmutableArray<MeasureResult> rows, ImmutableArray<DateOnly> ends)
    {
        Dictionary<DateOnly, MeasureResult> valued = rows.Where(row => row.Value is not null).ToDictionary(row => row.Period.End);
        MeasureResult? before = null;
        foreach (DateOnly end in ends)
        {
            MeasureResult? now = valued.GetValueOrDefault(end);
            if (TextOf(area, before, now, isFirst: end == ends[0]) is { } text)
                yield return new(end, text, IsDrawn: now is not null);
            before = now;
        }
    }

    private static string? TextOf(Area area, MeasureResult? before, MeasureResult? now, bool isFirst) => (before, now) switch
    {
        (null, { }) when !isFirst => $"{ComparatorText.Name(area)}: figures begin",
        ({ }, null) => $"{ComparatorText.Name(area)}: no figure",
        ({ } old, { } current) when old.IsPublished != current.IsPublished =>
            $"{ComparatorText.Name(area)}: {(current.IsPublished ? "published" : "computed")} from here",
        // A quarter is immature for every area alike: said once, of the service.
        ({ Status: not ResultStatus.Immature }, { Status: ResultStatus.Immature }) when area.Type == AreaType.Service => "Immature from here",
        _ => null,
    };
}
