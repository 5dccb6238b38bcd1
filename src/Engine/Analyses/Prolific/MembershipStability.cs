using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>Whether the prolific few of a period were the prolific few a year earlier. Exact counts of children: for the service's own staff.</summary>
/// <param name="Before">The period a year earlier.</param>
/// <param name="Few">The prolific few now.</param>
/// <param name="InCohortBefore">Of them, those who were in the earlier cohort at all.</param>
/// <param name="AmongFewBefore">Of them, those who were among the earlier cohort's prolific few.</param>
/// <param name="FewBefore">The prolific few of the earlier cohort.</param>
public sealed record MembershipStability(Period Before, int Few, int InCohortBefore, int AmongFewBefore, int FewBefore);
