namespace KpiAnalytics.Reports.Charts;

/// <summary>One point of a curve. It has a value, or a reason why there is none; never both, never neither.</summary>
public sealed record CurvePoint
{
    private CurvePoint(double x, PointState state) => (X, State) = (Drawn.Number(x), state);

    /// <summary>On the horizontal axis: months, or a share.</summary>
    public double X { get; }

    public PointState State { get; }

    /// <summary>Unrounded, in the measure's unit; null exactly where the state is Missing.</summary>
    public double? Value { get; private init; }

    /// <summary>Lower end of the 95% interval; null where there is no interval.</summary>
    public double? Lower { get; private init; }

    /// <summary>Upper end of the 95% interval; null where there is no interval.</summary>
    public double? Upper { get; private init; }

    /// <summary>Why there is no value ("suppressed"); null where there is one.</summary>
    public string? Reason { get; private init; }

    /// <summary>A point with a value.</summary>
    /// <exception cref="ArgumentException">The state is Missing, only one end of the interval is given, or its ends are swapped.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or too large to draw.</exception>
    public static CurvePoint Of(
        double x, double value, double? lower = null, double? upper = null, PointState state = PointState.Ok)
    {
        if (state == PointState.Missing)
            throw new ArgumentException("A missing point has a reason instead of a value.", nameof(state));
        Drawn.CheckInterval(lower, upper);
        return new(x, state) { Value = Drawn.Number(value), Lower = Drawn.Number(lower), Upper = Drawn.Number(upper) };
    }

    /// <summary>A point without a value: the curve has a gap from here to the next point.</summary>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public static CurvePoint Missing(double x, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(x, PointState.Missing) { Reason = reason };
    }
}
