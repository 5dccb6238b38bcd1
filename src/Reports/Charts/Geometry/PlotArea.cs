using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A plot with two axes of numbers. Y grows downwards, as in SVG.</summary>
/// <param name="Top">Of the highest tick.</param>
/// <param name="Bottom">Of the lowest tick.</param>
internal sealed record PlotArea(double Left, double Right, double Top, double Bottom, AxisScale Across, NiceScale Up)
{
    /// <summary>Ticks of the horizontal axis stand at least so many widths of the font apart.</summary>
    private const double TickRoom = 3.5;

    public double X(double value) => Left + ((Right - Left) * Across.Share(value));

    public double Y(double value) => Bottom - ((Bottom - Top) * ((value - Up.Low) / (Up.High - Up.Low)));

    /// <summary>The place of the plot: the value labels decide its left, the names of its lines its right, the unit its top.</summary>
    public static PlotArea Of(DrawingMeasures measures, NiceScale up, Func<int, AxisScale> across, int unitLines, double rightMargin)
    {
        double left = TrendLayout.Margin + up.Ticks.Max(tick => TextWidth.Of(ValueFormat.Number(tick, up.Decimals), measures.FontSize));
        double right = measures.Width - rightMargin, top = (unitLines + 0.75) * measures.LineHeight;
        int ticks = Math.Max(3, (int)((right - left) / (TickRoom * measures.FontSize)));
        return new(left, right, top, top + measures.PlotHeight, across(ticks), up);
    }

    /// <param name="title">What the horizontal axis counts.</param>
    /// <param name="print">A tick of the horizontal axis.</param>
    public PlotAxes Axes(
        DrawingMeasures measures, ImmutableArray<string> unit, string title, Func<double, string> print, ImmutableArray<string> empty) => new(
            Left, Right, Top, Bottom, measures.LineHeight, unit,
            empty.IsEmpty ? [.. Up.Ticks.Select(tick => new ValueTick(Y(tick), ValueFormat.Number(tick, Up.Decimals), tick == 0))] : [],
            [.. Across.Ticks.Select(tick => PlotAxes.Tick(X(tick), [print(tick)], measures))],
            TextWidth.Wrap(title, measures.Width - Left, measures.FontSize), null, empty);
}
