using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Charts;

/// <summary>How to read the signs that are on this interval chart, and only those.</summary>
internal static class IntervalNotes
{
    public static ImmutableArray<string> Of(IntervalList list)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (list.HasInterval)
            notes.Add($"Bar: {list.Options.IntervalName}.");
        if (list.Rows.Any(row => row.Verdict == ReferenceVerdict.CannotTell))
            notes.Add("Hollow: the difference could be chance.");
        IntervalAxis axis = IntervalAxis.Of(list, DrawingMeasures.Of(list.Options.Width, 0, DrawingSize.Wide), 0, 1000);
        if (list.Rows.Any(row => row is { Lower: { } lower, Upper: { } upper } && (axis.IsBefore(lower) || axis.IsAfter(upper))))
            notes.Add("Arrow: the interval goes on beyond the scale; its figures are in the table.");
        if (list.Rows.Any(row => row.Value is null))
            notes.Add("Row without a dot: no figure; the reason stands beside it.");
        return notes.ToImmutable();
    }
}
