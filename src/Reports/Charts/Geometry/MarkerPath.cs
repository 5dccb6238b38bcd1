namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The outline of a marker: one shape a role, all of about the same area, so that none looks more important.</summary>
internal static class MarkerPath
{
    public static string Of(SeriesRole role, double x, double y, double radius) => role switch
    {
        SeriesRole.Service => Circle(x, y, radius),
        SeriesRole.Family => Square(x, y, radius),
        SeriesRole.Region => Diamond(x, y, radius),
        SeriesRole.National => TriangleUp(x, y, radius),
        _ => Cross(x, y, radius),
    };

    /// <summary>The cross of a printed figure.</summary>
    public static string Cross(double x, double y, double radius) =>
        $"M{SvgNumber.Pair(x - radius, y - radius)} L{SvgNumber.Pair(x + radius, y + radius)} "
        + $"M{SvgNumber.Pair(x - radius, y + radius)} L{SvgNumber.Pair(x + radius, y - radius)}";

    public static string Square(double x, double y, double radius) =>
        Polygon(x, y, radius * 0.89, (-1, -1), (1, -1), (1, 1), (-1, 1));

    public static string Diamond(double x, double y, double radius) =>
        Polygon(x, y, radius * 1.25, (0, -1), (1, 0), (0, 1), (-1, 0));

    public static string TriangleUp(double x, double y, double radius) =>
        Polygon(x, y, radius * 1.3, (0, -1), (0.95, 0.7), (-0.95, 0.7));

    public static string TriangleDown(double x, double y, double radius) =>
        Polygon(x, y, radius * 1.3, (0, 1), (0.95, -0.7), (-0.95, -0.7));

    public static string Circle(double x, double y, double radius)
    {
        string arc = $"A{SvgNumber.Pair(radius, radius)} 0 1 0 ";
        return $"M{SvgNumber.Pair(x - radius, y)} {arc}{SvgNumber.Pair(x + radius, y)} {arc}{SvgNumber.Pair(x - radius, y)} Z";
    }

    private static string Polygon(double x, double y, double radius, params ReadOnlySpan<(double Across, double Down)> corners)
    {
        var points = new string[corners.Length];
        for (int i = 0; i < corners.Length; i++)
            points[i] = SvgNumber.Pair(x + (corners[i].Across * radius), y + (corners[i].Down * radius));
        return "M" + string.Join(" L", points) + " Z";
    }
}
