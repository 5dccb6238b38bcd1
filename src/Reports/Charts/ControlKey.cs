using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Charts;

/// <summary>The signs of a control chart in words: always the special causes, and the lines where they are not named at their ends.</summary>
internal static class ControlKey
{
    public static ImmutableArray<KeyEntry> Of(ControlPlot plot, bool namesLines)
    {
        var key = ImmutableArray.CreateBuilder<KeyEntry>();
        foreach (ControlSignal signal in plot.Signals)
            key.Add(KeyEntry.Mark(ChartClass.Of(signal), "chart-marker",
                (x, y, radius) => ControlMarker.Shape(signal, x, y, radius), $"special cause: {SignalWord.Of(signal)}"));
        if (namesLines)
            key.AddRange(ControlEnd.Of(plot).Select(end => KeyEntry.Line(end.Class, end.Words)));
        return key.ToImmutable();
    }
}
