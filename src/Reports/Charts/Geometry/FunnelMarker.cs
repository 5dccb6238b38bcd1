namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>One service on a funnel: a triangle points to the side it lies on, filled beyond the outer limit, hollow beyond the inner.</summary>
/// <param name="Frame">The square around a service of the family; null around another.</param>
internal sealed record FunnelMarker(bool IsOwn, bool Hollow, string Data, string? Frame)
{
    private const double OtherRadius = 4;

    private const double OwnRadius = 7;

    private const double FrameRadius = 8;

    private const double SignInFrame = 0.4;

    public static FunnelMarker At(FunnelPoint point, double x, double y) => new(
        point.IsOwn, point.Place is FunnelPlace.High or FunnelPlace.Low, Shape(point.Place, x, y, point.IsOwn ? OwnRadius : OtherRadius),
        point.IsFamily ? MarkerPath.Square(x, y, FrameRadius) : null);

    /// <summary>A service of the family inside the limits, for the key.</summary>
    public static string Family(double x, double y, double radius) =>
        $"{MarkerPath.Square(x, y, radius)} {MarkerPath.Circle(x, y, radius * SignInFrame)}";

    public static string Shape(FunnelPlace place, double x, double y, double radius) => place switch
    {
        FunnelPlace.High or FunnelPlace.VeryHigh => MarkerPath.TriangleUp(x, y, radius),
        FunnelPlace.Low or FunnelPlace.VeryLow => MarkerPath.TriangleDown(x, y, radius),
        _ => MarkerPath.Circle(x, y, radius * 0.8),
    };
}
