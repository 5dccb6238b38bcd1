using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>Two cohorts at the same number of months, each as it was known at the same time of its year. Neither figure is final.</summary>
/// <param name="Basis">Of both.</param>
/// <param name="Now">The cohort's.</param>
/// <param name="Before">The earlier cohort's, at the same month.</param>
/// <param name="Test">Whether the binary rates differ by more than chance would explain; null where the earlier had nobody followed so long.</param>
public sealed record SamePoint(ReoffenceBasis Basis, MonthRate Now, MonthRate Before, ChangeTest? Test);
