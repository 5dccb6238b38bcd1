using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>The most prolific hundredths of a cohort.</summary>
/// <param name="Percent">Hundredths of the cohort asked for.</param>
/// <param name="Asked">As many members, rounded up; never more than reoffended at all.</param>
/// <param name="Group">The group with all who tie with the last of it, and what it made.</param>
public sealed record TopGroup(int Percent, int Asked, Concentration Group);
