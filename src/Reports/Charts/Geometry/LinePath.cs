using System.Collections.Immutable;
using System.Text;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A piece of a line in one style.</summary>
/// <param name="Data">The SVG path.</param>
/// <param name="Immature">True where either end of every segment in it is immature: drawn in short dashes.</param>
internal sealed record LinePiece(string Data, bool Immature);

/// <summary>The line through one run of points.</summary>
internal static class LinePath
{
    /// <summary>Pieces from left to right, each starting where the one before ended; none for a single point, which has no line.</summary>
    public static ImmutableArray<LinePiece> Of(ImmutableArray<TrendPoint> run, PlotFrame frame) =>
        Pieces(run, point => point.State, points => Data(points, frame));

    /// <summary>Pieces of one run in one style each; every part next to an immature point is immature.</summary>
    public static ImmutableArray<LinePiece> Pieces<TPoint>(
        ImmutableArray<TPoint> run, Func<TPoint, PointState> state, Func<ReadOnlySpan<TPoint>, string> data)
    {
        var pieces = ImmutableArray.CreateBuilder<LinePiece>();
        for (int from = 0; from < run.Length - 1;)
        {
            bool immature = IsImmature(from);
            int to = from + 1;
            while (to < run.Length - 1 && IsImmature(to) == immature)
                to++;
            pieces.Add(new(data(run.AsSpan()[from..(to + 1)]), immature));
            from = to;
        }
        return pieces.ToImmutable();

        bool IsImmature(int part) => state(run[part]) == PointState.Immature || state(run[part + 1]) == PointState.Immature;
    }

    private static string Data(ReadOnlySpan<TrendPoint> points, PlotFrame frame)
    {
        var data = new StringBuilder();
        foreach (TrendPoint point in points)
            data.Append(data.Length == 0 ? "M" : " L").Append(SvgNumber.Pair(frame.X(point), frame.Y(point.Value!.Value)));
        return data.ToString();
    }
}
