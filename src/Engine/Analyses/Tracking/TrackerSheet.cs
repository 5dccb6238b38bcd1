using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>The live-tracker sheet of a cohort, a row a child. Restricted: children's ids must not leave the service.</summary>
public static class TrackerSheet
{
    /// <summary>By index date, then by ypid.</summary>
    /// <param name="service">The service's code.</param>
    public static ImmutableArray<TrackerRow> Of(Caseload caseload, string service, Period period)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        return
        [
            .. from child in TrackedCohort.ChildrenOf(caseload, service, period, caseload.End)
               orderby child.Entry.Day, child.Entry.Child
               select RowOf(caseload.Histories.Places.Ypid(child.Entry.Child), child),
        ];
    }

    private static TrackerRow RowOf(string ypid, TrackedChild child) => new(
        ypid, child.IndexDate, (OutcomeTier)child.Entry.Tier, child.FollowUpEnd, child.IsClosed,
        child.Offences.Count(offence => offence.IsProven), child.Offences.Count(offence => !offence.IsProven),
        child.First(ReoffenceBasis.ProvenOrPending)?.Day - child.Entry.Day);
}
