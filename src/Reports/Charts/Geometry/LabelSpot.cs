using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Words beside a point of the plot.</summary>
/// <param name="Box">The room of the words.</param>
internal sealed record PlacedLabel(ImmutableArray<string> Lines, HitBox Box)
{
    /// <summary>True where a straight line comes inside the room of the words.</summary>
    public bool IsCrossedBy((double X, double Y) from, (double X, double Y) to)
    {
        // Liang and Barsky: the part of the line that is inside all four edges.
        (double enter, double leave) = (0, 1);
        return Clip(-(to.X - from.X), from.X - Box.Left) && Clip(to.X - from.X, Box.Right - from.X)
            && Clip(-(to.Y - from.Y), from.Y - Box.Top) && Clip(to.Y - from.Y, Box.Bottom - from.Y);

        bool Clip(double direction, double distance)
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

/// <summary>Finds room for the words of one point: of eight places around it, and further out, the one that is crossed least.</summary>
internal static class LabelSpot
{
    private static readonly double[] Distances = [10, 22, 36, 54];

    private static readonly (double Across, double Down)[] Sides =
        [(1, 1), (1, -1), (-1, 1), (-1, -1), (1, 0), (-1, 0), (0, 1), (0, -1)];

    /// <param name="lines">Of the words.</param>
    /// <param name="point">They belong to.</param>
    /// <param name="within">The words stay inside.</param>
    /// <param name="obstacles">Lines that are better not crossed; a single mark is a line without length.</param>
    public static PlacedLabel Find(
        ImmutableArray<string> lines, (double X, double Y) point, HitBox within,
        IReadOnlyList<((double X, double Y) From, (double X, double Y) To)> obstacles, DrawingMeasures measures)
    {
        double width = lines.Max(line => TextWidth.Of(line, measures.FontSize, bold: true)), height = lines.Length * measures.LineHeight;
        PlacedLabel? best = null;
        int fewest = int.MaxValue;
        foreach (double distance in Distances)
        {
            foreach ((double across, double down) in Sides)
            {
                double left = point.X + (across * (distance + (width / 2))) - (width / 2);
                double top = point.Y + (down * (distance + (height / 2))) - (height / 2);
                var label = new PlacedLabel(lines, new(
                    Math.Clamp(left, within.Left, Math.Max(within.Left, within.Right - width)),
                    Math.Clamp(top, within.Top, Math.Max(within.Top, within.Bottom - height)), width, height));
                int crossed = obstacles.Count(line => label.IsCrossedBy(line.From, line.To)) + (label.IsCrossedBy(point, point) ? 100 : 0);
                if (crossed < fewest)
                    (best, fewest) = (label, crossed);
            }
        }
        return best!;
    }
}
