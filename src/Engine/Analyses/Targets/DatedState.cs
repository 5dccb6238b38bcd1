namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>The state of one period.</summary>
/// <param name="End">The period's last day.</param>
/// <param name="State">None = an empty period: nothing was reported, or it cannot be judged.</param>
public readonly record struct DatedState(DateOnly End, TargetState State);
