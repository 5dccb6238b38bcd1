using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A drawn point.</summary>
/// <param name="Data">The SVG path of its shape.</param>
/// <param name="Hollow">Immature: outline only.</param>
/// <param name="Cross">A printed figure: strokes only.</param>
internal sealed record Marker(string Data, bool Hollow, bool Cross);

/// <summary>Which points of a series get a marker, and of what shape.</summary>
internal static class Markers
{
    public const double ServiceRadius = 4;

    public const double ComparatorRadius = 3.6;

    /// <summary>The service's markers may stand this close.</summary>
    private const double ServiceSpacing = 12;

    /// <summary>Comparators' markers only tell the lines apart: a few are enough.</summary>
    private const double ComparatorSpacing = 60;

    /// <summary>
    /// A cross, a point without neighbours and the last point always have a marker. The others stand as far apart as the role asks,
    /// and each role starts at another point, so that lines that coincide show all shapes.
    /// </summary>
    public static ImmutableArray<Marker> Of(TrendSeries series, ImmutableArray<ImmutableArray<TrendPoint>> runs, PlotFrame frame)
    {
        int stride = Stride(series, frame);
        int offset = series.Role == SeriesRole.Service ? 0 : (int)series.Role * stride / 4;
        HashSet<TrendPoint> lone = [.. runs.Where(run => run.Length == 1).Select(run => run[0])];
        var markers = ImmutableArray.CreateBuilder<Marker>();
        for (int i = 0; i < series.Points.Length; i++)
        {
            TrendPoint point = series.Points[i];
            bool onStride = (series.Points.Length - 1 - i) % stride == offset % stride;
            if (point.Value is not null && (onStride || SpeaksByShape(series, point) || lone.Contains(point)))
                markers.Add(Draw(series.Role, point, frame));
        }
        return markers.ToImmutable();
    }

    public static double Radius(SeriesRole role) => role == SeriesRole.Service ? ServiceRadius : ComparatorRadius;

    private static int Stride(TrendSeries series, PlotFrame frame)
    {
        if (series.Points.Length < 2)
            return 1;
        double between = (frame.X(series.Points[^1]) - frame.X(series.Points[0])) / (series.Points.Length - 1);
        double wanted = series.Role == SeriesRole.Service ? ServiceSpacing : ComparatorSpacing;
        return Math.Max(1, (int)Math.Ceiling(wanted / between));
    }

    private static bool SpeaksByShape(TrendSeries series, TrendPoint point) =>
        IsCross(series.Role, point) || ReferenceEquals(point, series.LastValued);

    // Comparators are other people's sums in any case; they keep their shapes, or four lines could not be told apart in grey.
    private static bool IsCross(SeriesRole role, TrendPoint point) =>
        role == SeriesRole.Printed || (role == SeriesRole.Service && point.State == PointState.Published);

    private static Marker Draw(SeriesRole role, TrendPoint point, PlotFrame frame)
    {
        (double x, double y, double radius) = (frame.X(point), frame.Y(point.Value!.Value), Radius(role));
        return IsCross(role, point)
            ? new(MarkerPath.Cross(x, y, radius), false, true)
            : new(MarkerPath.Of(role, x, y, radius), point.State == PointState.Immature, false);
    }
}
