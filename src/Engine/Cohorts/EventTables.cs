using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Prepares every table of events of an extract.</summary>
internal static class EventTables
{
    public static FrozenDictionary<EventKind, EventTable> Of(Extract extract, Reference reference, ServiceList services, DateOnly end)
    {
        var sorter = new RecordSorter(extract, services);
        var outcomes = new Outcomes(sorter.Columns(), end);
        return Of(outcomes, Release.Of(extract.CustodyReleases ?? [], sorter.Places, outcomes, end), services.Count)
            .ToFrozenDictionary();
    }

    /// <summary>The tables that children, offences, outcomes and releases alone make.</summary>
    public static Dictionary<EventKind, EventTable> Of(Outcomes outcomes, System.Collections.Immutable.ImmutableArray<Release> releases, int services) => new()
    {
        [EventKind.Index] = ReoffendingCohorts.Table(outcomes, releases, services),
        [EventKind.FirstEntry] = FirstEntries.Table(outcomes, services),
        [EventKind.Custody] = CustodySentences.Table(outcomes, services),
        [EventKind.ProvenOffence] = ProvenOffences.Table(outcomes, services),
        [EventKind.Sanction] = Sanctions.Table(outcomes, services),
    };
}
