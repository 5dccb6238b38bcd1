using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses;

/// <summary>The reoffending cohort of a service and period, entry by entry and child by child.</summary>
/// <param name="Entries">What the printed figures count: a child once for each quarter it has an index event in; by child, then by day.</param>
internal sealed record PeriodCohort(ImmutableArray<EventRow> Entries)
{
    /// <summary>Each child once, with the first entry of the period: its follow-up alone counts, so that no reoffence counts twice.</summary>
    public ImmutableArray<EventRow> Children { get; } = [.. Entries.DistinctBy(entry => entry.Child)];

    /// <summary>Empty for a service that the reference does not list.</summary>
    public static PeriodCohort Of(Caseload caseload, string service, Period period)
    {
        int place = caseload.Services.PlaceOf(service);
        return new(place == ServiceList.Unknown ? [] : caseload.Histories.Entries(caseload.Events(EventKind.Index), place, period));
    }
}
