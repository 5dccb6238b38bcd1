namespace KpiAnalytics.Reports.Charts;

/// <summary>One category of an interval chart. It has a value, or a reason why there is none; never both, never neither.</summary>
public sealed record IntervalRow
{
    private IntervalRow(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>"Black or Black British".</summary>
    public string Name { get; }

    /// <summary>Unrounded, in the measure's unit; null exactly where there is a reason.</summary>
    public double? Value { get; private init; }

    /// <summary>Lower end of the interval; null where there is no interval.</summary>
    public double? Lower { get; private init; }

    /// <summary>Upper end of the interval; null where there is no interval.</summary>
    public double? Upper { get; private init; }

    /// <summary>What the value is set beside, in the same unit: the population's share. Null for none.</summary>
    public double? Beside { get; private init; }

    public ReferenceVerdict Verdict { get; private init; }

    /// <summary>Why there is no value, as a few plain words ("suppressed"); null where there is one.</summary>
    public string? Reason { get; private init; }

    internal bool HasInterval => Lower is not null;

    /// <summary>A category with a value.</summary>
    /// <exception cref="ArgumentException">The name is empty, only one end of the interval is given, or its ends are swapped.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite or too large to draw.</exception>
    public static IntervalRow Of(
        string name, double value, double? lower = null, double? upper = null,
        ReferenceVerdict verdict = ReferenceVerdict.NotTested, double? beside = null)
    {
        Drawn.CheckInterval(lower, upper);
        return new(name)
        {
            Value = Drawn.Number(value),
            Lower = Drawn.Number(lower),
            Upper = Drawn.Number(upper),
            Beside = Drawn.Number(beside),
            Verdict = verdict,
        };
    }

    /// <summary>A category without a value. The reason is shown to the reader as it is given.</summary>
    /// <exception cref="ArgumentException">The name or the reason is empty.</exception>
    public static IntervalRow Hidden(string name, string reason, double? beside = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(name) { Reason = reason, Beside = Drawn.Number(beside) };
    }
}
