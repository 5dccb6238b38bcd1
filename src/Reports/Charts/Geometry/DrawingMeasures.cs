namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The fixed lengths of a drawing, in its own unit.</summary>
/// <param name="Width">Of the view box.</param>
/// <param name="PlotHeight">From the highest to the lowest tick.</param>
/// <param name="FontSize">Of every text. At the narrowest place a drawing is shown in, it comes out at 12 pixels or more.</param>
/// <param name="LabelsBeside">Whether names may stand beside the lines.</param>
internal sealed record DrawingMeasures(double Width, double PlotHeight, double FontSize, bool LabelsBeside)
{
    /// <summary>Narrowest place of the wide drawing in CSS pixels; the same number is in charts.css.</summary>
    public const double WideFrom = 620;

    /// <summary>Narrowest place of the compact drawing: a 320 pixel screen with a margin each side.</summary>
    public const double CompactFrom = 288;

    private const double CompactWidth = 320;

    private const double CompactHeightShare = 0.9;

    /// <summary>What the unit, the dates and the margins take of the height the options give.</summary>
    private const double OutsidePlot = 70;

    public double LineHeight => FontSize * 1.25;

    public int MostTicks => Math.Max(3, (int)(PlotHeight / (3 * FontSize)) + 1);

    public static DrawingMeasures Of(TrendChartOptions options, DrawingSize size) => Of(options.Width, options.Height, size);

    /// <param name="width">Of the wide drawing; the compact one has a width of its own.</param>
    /// <param name="height">Of the wide drawing.</param>
    public static DrawingMeasures Of(double width, double height, DrawingSize size) => size == DrawingSize.Wide
        ? new(width, Math.Max(60, height - OutsidePlot), ReadableAt(width, WideFrom), true)
        : new(CompactWidth, Math.Max(60, (height * CompactHeightShare) - OutsidePlot), ReadableAt(CompactWidth, CompactFrom), false);

    /// <summary>12 pixels is the least a reader should meet; half a unit of reserve.</summary>
    private static double ReadableAt(double width, double narrowest) => Math.Max(12, Math.Ceiling(24 * width / narrowest) / 2);
}
