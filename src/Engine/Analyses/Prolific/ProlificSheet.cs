using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>Who the most prolific children of a cohort are. Restricted: children's ids must not leave the service.</summary>
public static class ProlificSheet
{
    /// <summary>Most reoffences first, each child once; children who tie with the last are in, children without a reoffence are not.</summary>
    /// <param name="service">The service's code.</param>
    /// <param name="children">How many are asked for.</param>
    public static ImmutableArray<ProlificChild> Of(Caseload caseload, string service, Period period, int children = 20)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        PeriodCohort cohort = PeriodCohort.Of(caseload, service, period);
        Dictionary<int, int> entries = cohort.Entries.CountBy(entry => entry.Child).ToDictionary();
        return
        [
            .. ProlificFew.Of(cohort.Children, children).Select(child => new ProlificChild(
                caseload.Histories.Places.Ypid(child.Child), child.Reoffences, DateOnly.FromDayNumber(child.Day), (OutcomeTier)child.Tier, entries[child.Child])),
        ];
    }
}
