namespace KpiAnalytics.Reports.Charts;

/// <summary>One period of a control chart. It has a value, or a reason why there is none; never both, never neither.</summary>
public sealed record ControlChartPoint
{
    private ControlChartPoint(TrendPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        Period = period;
    }

    public TrendPeriod Period { get; }

    /// <summary>Unrounded, in the measure's unit; null exactly where there is a reason.</summary>
    public double? Value { get; private init; }

    /// <summary>Null where the segment has too few points for limits.</summary>
    public ControlLines? Lines { get; private init; }

    public ControlSignal Signal { get; private init; }

    /// <summary>The rule that fired, as words: "outside a limit", "7 points on one side of the mean". Null where none did.</summary>
    public string? Rule { get; private init; }

    /// <summary>Why there is no value ("suppressed"); null where there is one.</summary>
    public string? Reason { get; private init; }

    internal DateOnly End => Period.End;

    /// <summary>A point without a signal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or too large to draw.</exception>
    public static ControlChartPoint Of(TrendPeriod period, double value, ControlLines? lines = null) =>
        new(period) { Value = Drawn.Number(value), Lines = lines };

    /// <summary>A point that a rule took for more than chance. There are no rules without limits.</summary>
    /// <exception cref="ArgumentException">The signal is None, or the rule is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or too large to draw.</exception>
    public static ControlChartPoint Special(TrendPeriod period, double value, ControlLines lines, ControlSignal signal, string rule)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (signal == ControlSignal.None)
            throw new ArgumentException("A special cause is an improvement, a concern or neither.", nameof(signal));
        return new(period) { Value = Drawn.Number(value), Lines = lines, Signal = signal, Rule = rule };
    }

    /// <summary>A period without a value: the line has a gap, the limits go on. The reason is shown as it is given.</summary>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public static ControlChartPoint Missing(TrendPeriod period, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(period) { Reason = reason };
    }
}
