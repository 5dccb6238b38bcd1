using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>What a chart must know besides its values.</summary>
public sealed record ControlChartOptions
{
    /// <summary>Of the values plotted: for days between unwanted events, higher is better.</summary>
    public Polarity Polarity { get; init; } = Polarity.Neutral;

    /// <summary>In the unit of the values; null where none is set.</summary>
    public double? Target { get; init; }

    /// <summary>In date order.</summary>
    public ImmutableArray<Rebase> Rebases { get; init; } = [];
}
