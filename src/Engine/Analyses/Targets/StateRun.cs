namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>Consecutive periods in one state.</summary>
/// <param name="First">The last day of the first period.</param>
/// <param name="Last">The last day of the last period.</param>
/// <param name="Periods">How many periods were in the state; skipped ones are not among them.</param>
public sealed record StateRun(DateOnly First, DateOnly Last, int Periods);
