namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The rectangle of the lines, and the two scales that map into it. Y grows downwards, as in SVG.</summary>
/// <param name="Top">Of the highest tick.</param>
/// <param name="Bottom">Of the lowest tick.</param>
/// <param name="AxisY">Of the time axis: Bottom, or lower where the value axis is broken.</param>
internal sealed record PlotFrame(
    double Left, double Right, double Top, double Bottom, double AxisY, NiceScale Values, TimeScale Time)
{
    public double Y(double value) => Bottom - ((Bottom - Top) * ((value - Values.Low) / (Values.High - Values.Low)));

    public double X(TrendPoint point) => Time.X(point.End);
}
