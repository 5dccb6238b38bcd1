using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>Words beside a point of the plot.</summary>
/// <param name="Box">The room of the words.</param>
/// <param name="Leader">Path from the point; null where the words stand right beside it.</param>
internal sealed record PlacedLabel(ImmutableArray<string> Lines, HitBox Box, string? Leader)
{
    /// <summary>True where a straight line comes inside the room of the words.</summary>
    public bool IsCrossedBy((double X, double Y) from, (double X, double Y) to) =>
        LineClip.Inside(from, to, (Box.Left, Box.Right), (Box.Top, Box.Bottom)) is not null;
}

/// <summary>Finds room for the words of one point: of twelve places around it, and further out, the one that is crossed least.</summary>
internal static class LabelSpot
{
    /// <summary>Of the drawing's width, which the words are wrapped at.</summary>
    private static readonly double[] Shares = [0.4, 0.22];

    /// <summary>Words over their own point are worse than any crossing.</summary>
    private const int OverItsPoint = 1000;

    /// <summary>Words this much further away are as bad as words a line runs through.</summary>
    private const double WorthACrossing = 60;

    private const double FarthestWithoutLeader = 18;

    /// <summary>From the middle of the point's mark to the leader.</summary>
    private const double Clearance = 9;

    private static readonly double[] Distances = [10, 22, 36, 54];

    private static readonly (double Across, double Down)[] Sides =
        [(1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1), (1, 0.5), (1, -0.5), (-1, 0.5), (-1, -0.5), (0, 1), (0, -1)];

    /// <param name="text">The words; they are wrapped where that saves a crossing.</param>
    /// <param name="point">They belong to.</param>
    /// <param name="within">The words stay inside.</param>
    /// <param name="obstacles">Lines that are better not crossed; a single mark is a line without length.</param>
    public static PlacedLabel Find(
        string text, (double X, double Y) point, HitBox within,
        IReadOnlyList<((double X, double Y) From, (double X, double Y) To)> obstacles, DrawingMeasures measures)
    {
        PlacedLabel? best = null;
        double least = double.MaxValue;
        foreach (double share in Shares)
        {
            ImmutableArray<string> lines = TextWidth.Wrap(text, measures.Width * share, measures.FontSize, bold: true);
            foreach (PlacedLabel label in Around(lines, point, within, measures))
            {
                double cost = obstacles.Count(line => label.IsCrossedBy(line.From, line.To))
                    + (Distance(label.Box, point) / WorthACrossing) + (label.IsCrossedBy(point, point) ? OverItsPoint : 0);
                if (cost < least)
                    (best, least) = (label, cost);
            }
        }
        return best!;
    }

    private static IEnumerable<PlacedLabel> Around(
        ImmutableArray<string> lines, (double X, double Y) point, HitBox within, DrawingMeasures measures)
    {
        double width = lines.Max(line => TextWidth.Of(line, measures.FontSize, bold: true)), height = lines.Length * measures.LineHeight;
        foreach (double distance in Distances)
        {
            foreach ((double across, double down) in Sides)
            {
                double left = point.X + (across * (distance + (width / 2))) - (width / 2);
                double top = point.Y + (down * (distance + (height / 2))) - (height / 2);
                var box = new HitBox(
                    Math.Clamp(left, within.Left, Math.Max(within.Left, within.Right - width)),
                    Math.Clamp(top, within.Top, Math.Max(within.Top, within.Bottom - height)), width, height);
                yield return new(lines, box, Leader(box, point));
            }
        }
    }

    private static (double X, double Y) Nearest(HitBox box, (double X, double Y) point) =>
        (Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top, box.Bottom));

    private static double Distance(HitBox box, (double X, double Y) point)
    {
        (double x, double y) = Nearest(box, point);
        return Math.Sqrt(((x - point.X) * (x - point.X)) + ((y - point.Y) * (y - point.Y)));
    }

    private static string? Leader(HitBox box, (double X, double Y) point)
    {
        double distance = Distance(box, point);
        if (distance < FarthestWithoutLeader)
            return null;
        (double x, double y) = Nearest(box, point);
        double start = Clearance / distance, end = 1 - (2 / distance);
        return $"M{SvgNumber.Pair(point.X + ((x - point.X) * start), point.Y + ((y - point.Y) * start))} "
            + $"L{SvgNumber.Pair(point.X + ((x - point.X) * end), point.Y + ((y - point.Y) * end))}";
    }
}
