namespace KpiAnalytics.Reports.Charts;

/// <summary>One service on a funnel. It has a rate, or a reason why there is none; never both, never neither.</summary>
public sealed record FunnelPoint
{
    private FunnelPoint(string name, bool isOwn, bool isFamily)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (isOwn && isFamily)
            throw new ArgumentException("A service is not in its own family.", nameof(isFamily));
        (Name, IsOwn, IsFamily) = (name, isOwn, isFamily);
    }

    public string Name { get; }

    /// <summary>True for the reader's own service: drawn larger, on top, with its name.</summary>
    public bool IsOwn { get; }

    /// <summary>True for a member of the own service's family: its sign stands in a square.</summary>
    public bool IsFamily { get; }

    /// <summary>The service's size; null exactly where there is a reason.</summary>
    public double? Denominator { get; private init; }

    /// <summary>Unrounded, in the measure's unit; null exactly where there is a reason.</summary>
    public double? Rate { get; private init; }

    public FunnelPlace Place { get; private init; }

    /// <summary>Why there is no rate ("suppressed"); null where there is one.</summary>
    public string? Reason { get; private init; }

    /// <summary>A service with a rate.</summary>
    /// <exception cref="ArgumentException">The name is empty, or the service is in its own family.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is not above zero, or a number cannot be drawn.</exception>
    public static FunnelPoint Of(string name, double denominator, double rate, FunnelPlace place, bool isOwn = false, bool isFamily = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return new(name, isOwn, isFamily) { Denominator = Drawn.Number(denominator), Rate = Drawn.Number(rate), Place = place };
    }

    /// <summary>A service without a rate: in the table alone. The reason is shown as it is given.</summary>
    /// <exception cref="ArgumentException">The name or the reason is empty, or the service is in its own family.</exception>
    public static FunnelPoint Hidden(string name, string reason, bool isOwn = false, bool isFamily = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(name, isOwn, isFamily) { Reason = reason };
    }
}
