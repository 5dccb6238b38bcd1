using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>One row of an interval chart, ready to draw.</summary>
/// <param name="Y">Of the dot.</param>
/// <param name="Strip">The part of the plot that belongs to the row.</param>
/// <param name="Name">The category's name as lines; its place is the layout's.</param>
/// <param name="Bar">Path of the interval with a stroke at each end, or an arrow where it goes on; null for none.</param>
/// <param name="Dot">Null where there is no value.</param>
/// <param name="Beside">Path of the second marker; null for none.</param>
internal sealed record DrawnInterval(
    double Y, HitBox Strip, ImmutableArray<string> Name, double NameTop, ImmutableArray<string> Figure, double FigureTop,
    string? Bar, Marker? Dot, string? Beside)
{
    private const double CapHalf = 4;

    private const double BesideHalf = 9;

    private const double ArrowDepth = 6;

    public static string? BarOf(IntervalRow row, IntervalAxis axis, double y)
    {
        if (row is not { Lower: { } lower, Upper: { } upper })
            return null;
        (double left, double right) = (axis.X(lower), axis.X(upper));
        return End(left, y, axis.IsBefore(lower), ArrowDepth)
            + $" M{SvgNumber.Pair(left, y)} H{SvgNumber.Of(right)} "
            + End(right, y, axis.IsAfter(upper), -ArrowDepth);
    }

    /// <summary>Hollow: it cannot be told from the reference. A value without a place on the axis is drawn at its end.</summary>
    public static Marker? DotOf(IntervalRow row, IntervalAxis axis, double y) => row.Value is { } value
        ? new(MarkerPath.Circle(axis.X(value), y, Markers.ServiceRadius + 1), row.Verdict == ReferenceVerdict.CannotTell, false)
        : null;

    /// <summary>An upright stroke, taller than the dot, so that each is seen where they meet.</summary>
    public static string? BesideOf(IntervalRow row, IntervalAxis axis, double y) =>
        row.Beside is { } beside ? Upright(axis.X(beside), y, BesideHalf) : null;

    public static string Upright(double x, double y, double half) => $"M{SvgNumber.Pair(x, y - half)} V{SvgNumber.Of(y + half)}";

    private static string End(double x, double y, bool goesOn, double depth) => goesOn
        ? $"M{SvgNumber.Pair(x + depth, y - CapHalf)} L{SvgNumber.Pair(x, y)} L{SvgNumber.Pair(x + depth, y + CapHalf)}"
        : Upright(x, y, CapHalf);
}
