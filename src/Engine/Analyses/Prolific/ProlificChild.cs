using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>One of the most prolific children of a cohort: restricted, for the service's own staff.</summary>
/// <param name="Ypid">The pseudonymous id.</param>
/// <param name="Reoffences">In the follow-up of the first index event of the period.</param>
/// <param name="IndexDate">Of that event.</param>
/// <param name="IndexTier">Of that event's outcome; custody for a release.</param>
/// <param name="Entries">Quarters of the period in whose cohort the child is.</param>
public sealed record ProlificChild(string Ypid, int Reoffences, DateOnly IndexDate, OutcomeTier IndexTier, int Entries);
