using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>The word of a special cause beside the points it marks.</summary>
internal sealed record PlacedWord(ControlSignal Signal, ImmutableArray<string> Lines, HitBox Box)
{
    public double Middle => Box.Left + (Box.Width / 2);
}

/// <summary>
/// Writes each special cause once beside its stretch of points, above or below. A word that would cover a point or another word is
/// left out of the drawing: shape, key and table still say it.
/// </summary>
internal static class SignalWords
{
    /// <summary>Between a point and the word.</summary>
    private const double Away = 9;

    private const double Gap = 4;

    public static ImmutableArray<PlacedWord> Place(ControlPlot plot, PlotFrame frame, DrawingMeasures measures)
    {
        (ControlChartPoint Point, double X, double Y)[] points =
            [.. plot.Points.Where(point => point.Value is not null).Select(point => (point, frame.Time.X(point.End), frame.Y(point.Value!.Value)))];
        var words = ImmutableArray.CreateBuilder<PlacedWord>();
        for (int from = 0; from < points.Length; from++)
        {
            ControlSignal signal = points[from].Point.Signal;
            int to = from;
            while (to + 1 < points.Length && points[to + 1].Point.Signal == signal)
                to++;
            if (SignalWord.Short(signal) is { } text && Free(signal, text, points[from..(to + 1)]) is { } word)
                words.Add(word);
            from = to;
        }
        return words.ToImmutable();

        PlacedWord? Free(ControlSignal signal, string text, (ControlChartPoint Point, double X, double Y)[] stretch) =>
            Candidates(signal, text, [.. stretch.Select(point => (point.X, point.Y))], frame, measures).FirstOrDefault(word =>
                word.Box.Top >= frame.Top - measures.LineHeight && word.Box.Bottom <= frame.Bottom
                && !points.Any(point => Covers(word.Box, point.X, point.Y))
                && !words.Any(other => Overlap(word.Box, other.Box)));
    }

    // Over the middle of the stretch, then over each of its points; above before below.
    private static IEnumerable<PlacedWord> Candidates(
        ControlSignal signal, string text, (double X, double Y)[] stretch, PlotFrame frame, DrawingMeasures measures)
    {
        double width = TextWidth.Of(text, measures.FontSize, bold: true), height = measures.LineHeight;
        double middle = (stretch[0].X + stretch[^1].X) / 2;
        foreach (double x in stretch.Select(point => point.X).OrderBy(x => Math.Abs(x - middle)).Prepend(middle))
        {
            double left = Math.Clamp(x - (width / 2), frame.Left, Math.Max(frame.Left, frame.Right - width));
            double[] near = [.. stretch.Where(point => point.X >= left - Gap && point.X <= left + width + Gap).Select(point => point.Y)];
            if (near.Length == 0)
                continue;
            yield return new(signal, [text], new(left, near.Min() - Away - height, width, height));
            yield return new(signal, [text], new(left, near.Max() + Away, width, height));
        }
    }

    private static bool Covers(HitBox box, double x, double y) =>
        x > box.Left - Gap && x < box.Right + Gap && y > box.Top - Gap && y < box.Bottom + Gap;

    private static bool Overlap(HitBox one, HitBox other) =>
        one.Left < other.Right + Gap && other.Left < one.Right + Gap && one.Top < other.Bottom && other.Top < one.Bottom;
}
