namespace KpiAnalytics.Reports.Charts;

/// <summary>One row of a bar table. It has a share, or a reason why there is none; never both, never neither.</summary>
public sealed record BarRow
{
    private BarRow(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>"Aged 15".</summary>
    public string Name { get; }

    /// <summary>The length of the bar, in the measure's unit, not below zero; null exactly where there is a reason.</summary>
    public double? Share { get; private init; }

    /// <summary>What the share counts; null where it is not shown.</summary>
    public int? Count { get; private init; }

    /// <summary>Where the tick stands, in the same unit: the family's share, or last year's. Null for none.</summary>
    public double? Beside { get; private init; }

    /// <summary>Why there is no share ("suppressed"); null where there is one.</summary>
    public string? Reason { get; private init; }

    /// <summary>A row with a bar.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is below zero, not finite or too large to draw.</exception>
    public static BarRow Of(string name, double share, int? count = null, double? beside = null)
    {
        if (count is { } number)
            ArgumentOutOfRangeException.ThrowIfNegative(number, nameof(count));
        return new(name) { Share = Length(share), Count = count, Beside = Length(beside) };
    }

    /// <summary>A row without a bar. The reason is shown to the reader as it is given.</summary>
    /// <exception cref="ArgumentException">The name or the reason is empty.</exception>
    public static BarRow Hidden(string name, string reason, double? beside = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(name) { Reason = reason, Beside = Length(beside) };
    }

    private static double? Length(double? number)
    {
        if (number is { } known)
            ArgumentOutOfRangeException.ThrowIfNegative(known, nameof(number));
        return Drawn.Number(number);
    }
}
