using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A trend the size of a word: the last points of one series, without axes.</summary>
internal sealed record SparklineLayout(ImmutableArray<LinePiece> Lines, ImmutableArray<Marker> Markers)
{
    public const double Width = 120;

    public const double Height = 32;

    /// <summary>Keeps the marker and the line's thickness inside.</summary>
    private const double Edge = 5;

    /// <summary>The latest points, placed by their dates; the last valued one is marked, and so is any without neighbours.</summary>
    public static SparklineLayout Of(TrendSeries series, int mostPoints)
    {
        var latest = new TrendSeries(series.Name, series.Role, series.Points.TakeLast(mostPoints));
        PlotFrame frame = Frame(latest);
        ImmutableArray<ImmutableArray<TrendPoint>> runs = Runs.Of(latest, []);
        return new(
            [.. runs.SelectMany(run => LinePath.Of(run, frame))],
            [.. runs.Where(run => run.Length == 1 || run[^1] == latest.LastValued).Select(run => Mark(series.Role, run[^1], frame))]);
    }

    private static PlotFrame Frame(TrendSeries series)
    {
        double[] values = [.. series.Points.Select(point => point.Value).OfType<double>()];
        NiceScale scale = NiceScale.Cover(values, ValueBaseline.Zoom, mostTicks: 12, mostDecimals: 6);
        TimeScale time = series.Points.IsEmpty
            ? new(default, default, Edge, Width - Edge)
            : new(series.Points[0].End, series.Points[^1].End, Edge, Width - Edge);
        return new(Edge, Width - Edge, Edge, Height - Edge, Height - Edge, scale, time);
    }

    private static Marker Mark(SeriesRole role, TrendPoint point, PlotFrame frame) => new(
        MarkerPath.Of(role, frame.X(point), frame.Y(point.Value!.Value), Geometry.Markers.ComparatorRadius),
        point.State == PointState.Immature,
        role == SeriesRole.Printed);
}
