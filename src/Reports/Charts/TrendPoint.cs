namespace KpiAnalytics.Reports.Charts;

/// <summary>One figure of a series. It has a value, or a reason why there is none; never both, never neither.</summary>
public sealed record TrendPoint
{
    /// <summary>Doubles above this no longer hold every whole number (2 to the power 53 is about 9 x 10^15).</summary>
    public const double LargestValue = 1e15;

    private TrendPoint(TrendPeriod period, PointState state) => (Period, State) = (period, state);

    public TrendPeriod Period { get; }

    public PointState State { get; }

    /// <summary>Unrounded, in the measure's unit (37.4 for 37.4%); null exactly where the state is Missing.</summary>
    public double? Value { get; private init; }

    /// <summary>Lower end of the 95% interval; null where there is no interval.</summary>
    public double? Lower { get; private init; }

    /// <summary>Upper end of the 95% interval; null where there is no interval.</summary>
    public double? Upper { get; private init; }

    /// <summary>Why there is no value, as a few plain words ("suppressed"); null where there is one.</summary>
    public string? Reason { get; private init; }

    internal DateOnly End => Period.End;

    internal bool HasInterval => Lower is not null;

    /// <summary>A point with a value.</summary>
    /// <exception cref="ArgumentException">The state is Missing, only one end of the interval is given, or its ends are swapped.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or is above <see cref="LargestValue"/> in size.</exception>
    public static TrendPoint Of(
        TrendPeriod period, double value, double? lower = null, double? upper = null, PointState state = PointState.Ok)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (state == PointState.Missing)
            throw new ArgumentException("A missing point has a reason instead of a value.", nameof(state));
        Drawn.CheckInterval(lower, upper);
        return new(period, state) { Value = Drawn.Number(value), Lower = Drawn.Number(lower), Upper = Drawn.Number(upper) };
    }

    /// <summary>A period without a value. The reason is shown to the reader as it is given.</summary>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public static TrendPoint Missing(TrendPeriod period, string reason)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(period, PointState.Missing) { Reason = reason };
    }
}
