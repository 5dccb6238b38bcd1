namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>A decision to reckon new limits, because the process is known to have changed. Never made by the chart itself.</summary>
/// <param name="From">The first point on or after this day begins the new segment.</param>
/// <param name="Reason">What changed, for the reader of the chart; not empty.</param>
public sealed record Rebase(DateOnly From, string Reason);
