using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Charts;

/// <summary>The signs that are on this interval chart, and only those.</summary>
internal static class IntervalKey
{
    public static ImmutableArray<KeyEntry> Of(IntervalList list)
    {
        var key = ImmutableArray.CreateBuilder<KeyEntry>();
        string interval = list.HasInterval ? $" with {list.Options.IntervalName}" : "";
        if (list.Rows.Any(row => row.Value is not null && row.Verdict != ReferenceVerdict.CannotTell))
            key.Add(KeyEntry.Mark("chart-service", "chart-marker", MarkerPath.Circle,
                (list.HasVerdict ? "above or below" : list.Options.ValueName) + interval));
        if (list.Rows.Any(row => row.Verdict == ReferenceVerdict.CannotTell))
            key.Add(KeyEntry.Mark("chart-service", "chart-marker chart-hollow", MarkerPath.Circle, "cannot tell" + interval));
        if (list.HasBeside)
            key.Add(KeyEntry.Mark("", "chart-beside", DrawnInterval.Upright, list.Options.BesideName));
        return key.ToImmutable();
    }
}
