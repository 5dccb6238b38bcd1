using System.Collections.Immutable;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Oracle;

/// <summary>The numbers of one figure of an area, before a family's are divided by its members.</summary>
/// <param name="Above">The sum above the line.</param>
/// <param name="Below">The sum below the line; null = nothing stands there, or it is not known.</param>
/// <param name="Value">Null = no denominator.</param>
/// <param name="Interval">In the value's unit.</param>
internal sealed record Computed(double Above, double? Below, double? Value, Interval Interval)
{
    /// <summary>Empty = supplied; else why the figure is not.</summary>
    public string Lacks { get; init; } = "";

    /// <summary>Notes of this kind of figure alone.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The years of the populations used.</summary>
    public ImmutableArray<int> Years { get; init; } = [];

    public static Computed Missing(string why) => new(0, null, null, Interval.None) { Lacks = why };
}
