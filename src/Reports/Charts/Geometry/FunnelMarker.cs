namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>One service on a funnel: a triangle points to the side it lies on, filled beyond the outer limit, hollow beyond the inner.</summary>
internal sealed record FunnelMarker(bool IsOwn, bool Hollow, string Data)
{
    private const double OtherRadius = 4;

    private const double OwnRadius = 7;

    public static FunnelMarker At(FunnelPoint point, double x, double y) => new(
        point.IsOwn, point.Place is FunnelPlace.High or FunnelPlace.Low, Shape(point.Place, x, y, point.IsOwn ? OwnRadius : OtherRadius));

    public static string Shape(FunnelPlace place, double x, double y, double radius) => place switch
    {
        FunnelPlace.High or FunnelPlace.VeryHigh => MarkerPath.TriangleUp(x, y, radius),
        FunnelPlace.Low or FunnelPlace.VeryLow => MarkerPath.TriangleDown(x, y, radius),
        _ => MarkerPath.Circle(x, y, radius * 0.8),
    };
}
