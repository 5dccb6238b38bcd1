using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>How to read the signs that are on this curve chart, and only those.</summary>
internal static class CurveNotes
{
    public static ImmutableArray<string> Of(CurvePlot plot)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (plot.Curves.FirstOrDefault(curve => curve.HasInterval) is { } own)
            notes.Add($"Shaded: 95% interval of {own.Name}.");
        if (plot.Curves.Any(curve => curve.Points.Any(point => point.State == PointState.Immature)))
            notes.Add("Short dashes: immature, can still change.");
        if (plot.Curves.Any(curve => curve.Points.Any(point => point.State == PointState.Missing)))
            notes.Add("Gap: no figure; the table gives the reason.");
        return notes.ToImmutable();
    }
}
