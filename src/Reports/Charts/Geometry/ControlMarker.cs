namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>One point of a control chart: a circle for chance, and another shape for each kind of special cause.</summary>
internal sealed record ControlMarker(ControlSignal Signal, string Data)
{
    private const double ChanceRadius = 3.25;

    private const double SpecialRadius = 5.5;

    public static ControlMarker At(ControlSignal signal, double x, double y) => new(signal, Shape(signal, x, y, Radius(signal)));

    public static double Radius(ControlSignal signal) => signal == ControlSignal.None ? ChanceRadius : SpecialRadius;

    public static string Shape(ControlSignal signal, double x, double y, double radius) => signal switch
    {
        ControlSignal.Improvement => MarkerPath.Diamond(x, y, radius),
        ControlSignal.Concern => MarkerPath.TriangleUp(x, y, radius),
        ControlSignal.Neither => MarkerPath.Square(x, y, radius),
        _ => MarkerPath.Circle(x, y, radius),
    };
}
