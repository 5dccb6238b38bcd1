namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>One line of a key: the sign as it is drawn, and what it stands for.</summary>
/// <param name="Class">Of the whole entry.</param>
/// <param name="ShapeClass">Of the path.</param>
/// <param name="Shape">Path in a box of 36 by 14.</param>
internal sealed record KeyEntry(string Class, string ShapeClass, string Shape, string Text)
{
    private const double MiddleX = 18;

    private const double MiddleY = 7;

    public static KeyEntry Line(string @class, string text) => new(@class, "chart-line", "M1 7 H35", text);

    /// <param name="shape">From the middle and the radius to the path.</param>
    public static KeyEntry Mark(string @class, string shapeClass, Func<double, double, double, string> shape, string text) =>
        new(@class, shapeClass, shape(MiddleX, MiddleY, Markers.ServiceRadius + 1), text);
}
