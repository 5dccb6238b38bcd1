using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts;

/// <summary>One curve over a number, from left to right.</summary>
public sealed record Curve
{
    /// <exception cref="ArgumentException">The name is empty, or the points are not in strict order of X.</exception>
    public Curve(string name, CurveRole role, CurveShape shape, IEnumerable<CurvePoint> points)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Role, Shape, Points) = (name, role, shape, [.. points]);
        if (Points.Zip(Points.Skip(1)).Any(pair => pair.First.X >= pair.Second.X))
            throw new ArgumentException($"{name}: points must be in order of X, one a place.", nameof(points));
    }

    /// <summary>As the reader knows it: "2015/16 cohort", "If all were equal".</summary>
    public string Name { get; }

    public CurveRole Role { get; }

    public CurveShape Shape { get; }

    /// <summary>The curve ends at the last: a step curve needs a point at the end of its follow-up.</summary>
    public ImmutableArray<CurvePoint> Points { get; }

    internal CurvePoint? LastValued => Points.LastOrDefault(point => point.Value is not null);

    internal bool HasInterval => Role == CurveRole.Service && Points.Any(point => point.Lower is not null);

    /// <summary>The curve's figure at X: held from the point before for a step curve, between its neighbours for a straight one.
    /// Null before the curve begins and after it ends.</summary>
    internal CurvePoint? At(double x)
    {
        int index = Points.Count(point => point.X <= x) - 1;
        if (index < 0 || x > Points[^1].X)
            return null;
        CurvePoint before = Points[index];
        return Shape == CurveShape.Step || before.X == x ? before : Between(before, Points[index + 1], x);
    }

    private static CurvePoint Between(CurvePoint before, CurvePoint after, double x)
    {
        if (before.Value is not { } from)
            return before;
        if (after.Value is not { } to)
            return after;
        double share = (x - before.X) / (after.X - before.X);
        return CurvePoint.Of(x, from + ((to - from) * share), state: before.State == PointState.Immature ? before.State : after.State);
    }
}
