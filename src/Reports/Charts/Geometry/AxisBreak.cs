namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The zigzag on the value axis between its lowest tick and the time axis: zero is not shown.</summary>
internal static class AxisBreak
{
    private const double Amplitude = 5;

    /// <summary>Down from the lowest tick, once right, once left, down to the time axis.</summary>
    public static string Path(PlotFrame frame)
    {
        double fifth = (frame.AxisY - frame.Bottom) / 5;
        double[] across = [0, 0, Amplitude, -Amplitude, 0, 0];
        return "M" + string.Join(" L", across.Select((shift, i) => SvgNumber.Pair(frame.Left + shift, frame.Bottom + (i * fifth))));
    }
}
