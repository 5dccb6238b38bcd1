using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>A stretch of a chart with limits of its own.</summary>
/// <param name="Rebase">The decision that began it; null for the first.</param>
/// <param name="Median">The line of a run chart.</param>
public sealed record ControlSegment(Rebase? Rebase, LimitStatus Status, double Median, ImmutableArray<ControlPoint> Points);
