using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>One line of a funnel.</summary>
internal sealed record FunnelCurve(string Class, ImmutableArray<(double X, double Y)> Corners)
{
    public string Data => CurvePath.Path(Corners);
}

/// <summary>The limits and the average as lines, cut where they leave the plot: a limit for three children may be above 100%.</summary>
internal static class FunnelCurves
{
    public const string Outer = "chart-outer";

    public const string Inner = "chart-inner";

    public const string Average = "chart-mean";

    public static ImmutableArray<FunnelCurve> Of(Funnel funnel, PlotArea area)
    {
        (string Class, Func<FunnelLimit, double> Value)[] lines =
        [
            (Outer, limit => limit.OuterUpper), (Inner, limit => limit.InnerUpper),
            (Inner, limit => limit.InnerLower), (Outer, limit => limit.OuterLower),
        ];
        return
        [
            .. lines.SelectMany(line => Inside([.. funnel.Limits.Select(limit => (limit.Denominator, line.Value(limit)))], area)
                .Select(corners => new FunnelCurve(line.Class, corners))),
            new(Average, [(area.Left, area.Y(funnel.Average)), (area.Right, area.Y(funnel.Average))]),
        ];
    }

    /// <summary>The parts of a line that lie inside the plot, with the places where it crosses the edge.</summary>
    private static IEnumerable<ImmutableArray<(double X, double Y)>> Inside((double X, double Value)[] points, PlotArea area)
    {
        var part = ImmutableArray.CreateBuilder<(double, double)>();
        for (int i = 1; i < points.Length; i++)
        {
            if (Clip(points[i - 1], points[i], area) is not { } piece)
                continue;
            if (part.Count == 0)
                part.Add((area.X(piece.From.X), area.Y(piece.From.Value)));
            part.Add((area.X(piece.To.X), area.Y(piece.To.Value)));
            if (piece.To == points[i] && i < points.Length - 1)
                continue;
            yield return part.ToImmutable();
            part.Clear();
        }
        if (part.Count > 1)
            yield return part.ToImmutable();
    }

    private static ((double X, double Value) From, (double X, double Value) To)? Clip(
        (double X, double Value) from, (double X, double Value) to, PlotArea area)
    {
        return LineClip.Inside(from, to, (area.Across.Low, area.Across.High), (area.Up.Low, area.Up.High)) is { } inside && inside.Enter < inside.Leave
            ? (At(inside.Enter), At(inside.Leave))
            : null;

        (double, double) At(double share) => share == 1 ? to : (from.X + ((to.X - from.X) * share), from.Value + ((to.Value - from.Value) * share));
    }
}
