using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>How to read the signs that are on this control chart, and only those.</summary>
internal static class ControlNotes
{
    public static ImmutableArray<string> Of(ControlPlot plot)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (plot.Segments.Any(segment => segment.HasLimits))
            notes.Add("Between the limits: what chance alone does.");
        if (plot.Segments.Any(segment => segment.HasTrialLimits))
            notes.Add($"Trial limits: from fewer than {ControlChartSegment.FewestForFirmLimits} points; they will still move.");
        if (plot.Segments.Any(segment => !segment.HasLimits))
            notes.Add("Too few points for limits: a run of values, no special causes are looked for.");
        if (plot.Points.Any(point => point.Value is null))
            notes.Add("Gap: no figure; the table gives the reason.");
        return notes.ToImmutable();
    }
}
