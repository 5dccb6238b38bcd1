namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The part of a straight line inside a rectangle.</summary>
/// <remarks>Liang Y-D, Barsky B A (1984), A new concept and method for line clipping, ACM Trans Graph 3: 1-22.</remarks>
internal static class LineClip
{
    /// <summary>
    /// Where the line enters and leaves, as shares of its way from 0 to 1; equal where it only touches. Null where no point
    /// of it is inside or on the edge.
    /// </summary>
    public static (double Enter, double Leave)? Inside(
        (double X, double Y) from, (double X, double Y) to, (double Low, double High) across, (double Low, double High) up)
    {
        (double enter, double leave) = (0, 1);
        return Keep(to.X - from.X, across.High - from.X) && Keep(from.X - to.X, from.X - across.Low)
            && Keep(to.Y - from.Y, up.High - from.Y) && Keep(from.Y - to.Y, from.Y - up.Low)
            ? (enter, leave)
            : null;

        bool Keep(double direction, double distance)
        {
            if (direction == 0)
                return distance >= 0;
            if (direction < 0)
                enter = Math.Max(enter, distance / direction);
            else
                leave = Math.Min(leave, distance / direction);
            return enter <= leave;
        }
    }
}
