using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>The fewest members of a cohort that made at least a share of its reoffences.</summary>
/// <param name="Share">Asked for, 0..1.</param>
/// <param name="Group">The group with all who tie with the last of it, and what it made.</param>
public sealed record SmallestGroup(double Share, Concentration Group);
