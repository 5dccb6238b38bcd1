using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.Funnels;

namespace KpiAnalytics.Engine.Analyses.Funnels;

/// <summary>One service's figure and where it lies against the limits for one of its size.</summary>
/// <param name="Position">Null where the figure cannot be placed: it has no value, or is immature.</param>
public sealed record ServicePosition(MeasureResult Figure, FunnelPosition? Position);
