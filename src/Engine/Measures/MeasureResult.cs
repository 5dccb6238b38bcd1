using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Measures;

/// <summary>One figure: its counts, value, interval and state. Nothing is rounded here.</summary>
public sealed record MeasureResult
{
    public required Measure Measure { get; init; }

    public required Area Area { get; init; }

    public required Period Period { get; init; }

    /// <summary>Empty = all children; else the breakdown's id.</summary>
    public string Breakdown { get; init; } = "";

    /// <summary>Empty = all children; else the category's code.</summary>
    public string Category { get; init; } = "";

    /// <summary>A whole number, except for a family, where it is the mean over the members.</summary>
    public double? Numerator { get; init; }

    public double? Denominator { get; init; }

    /// <summary>The distinct children behind the numerator, where the question asked for them: eight sentences may be three children's.</summary>
    public long? Children { get; init; }

    /// <summary>Numerator x multiplier / denominator; for counts the numerator.</summary>
    public double? Value { get; init; }

    public Interval Interval { get; init; } = Interval.None;

    public required ResultStatus Status { get; init; }

    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>True where the figure was printed by somebody else (published.csv), not computed from the records.</summary>
    public bool IsPublished { get; init; }
}
