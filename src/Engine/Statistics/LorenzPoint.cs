namespace KpiAnalytics.Engine.Statistics;

/// <summary>The share of all events made by the share of children with the fewest; both 0..1.</summary>
public readonly record struct LorenzPoint(double Children, double Events);
