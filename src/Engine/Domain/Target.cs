namespace KpiAnalytics.Engine.Domain;

/// <summary>A target for a measure (targets.csv).</summary>
public sealed record Target
{
    /// <summary>The measure's id.</summary>
    public required string Measure { get; init; }

    /// <summary>The service's code; empty = every service.</summary>
    public string Service { get; init; } = "";

    /// <summary>The value aimed at, in the measure's unit; null = none (a trend is judged, or nothing).</summary>
    public double? Value { get; init; }

    /// <summary>The worst value still tolerated, in the measure's unit; null = no tolerance was agreed.</summary>
    public double? Tolerance { get; init; }

    /// <summary>Which way is better; null = as the measure says.</summary>
    public BetterToBe? BetterToBe { get; init; }

    /// <summary>The first day of validity; null = always.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of validity; null = for ever. A period's last day decides.</summary>
    public DateOnly? ValidTo { get; init; }

    public bool IsValidOn(DateOnly day) => !(day < ValidFrom) && !(day > ValidTo);
}
