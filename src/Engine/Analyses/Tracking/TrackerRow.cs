using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>One child of the live-tracker sheet: restricted, for the service's own staff.</summary>
/// <param name="Ypid">The pseudonymous id.</param>
/// <param name="IndexDate">Of the first index event of the period.</param>
/// <param name="IndexTier">Of its outcome; custody for a release.</param>
/// <param name="FollowUpEnd">The last day on which a reoffence counts.</param>
/// <param name="IsClosed">The follow-up is over; proof can still come for six months.</param>
/// <param name="Proven">Reoffences proven to date.</param>
/// <param name="Pending">Offences of the follow-up without any valid outcome yet.</param>
/// <param name="DaysToFirst">To the first of either; null where there is none.</param>
public sealed record TrackerRow(
    string Ypid, DateOnly IndexDate, OutcomeTier IndexTier, DateOnly FollowUpEnd, bool IsClosed, int Proven, int Pending, int? DaysToFirst);
