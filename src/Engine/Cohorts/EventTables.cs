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
        var records = new JoinedRecords(extract, end);
        return new Dictionary<EventKind, EventTable>
        {
            [EventKind.Index] = ReoffendingCohorts.Table(records, extract.CustodyReleases ?? [], services, end),
            [EventKind.FirstEntry] = FirstEntries.Table(records, services),
            [EventKind.Custody] = CustodySentences.Table(records, services),
        }.ToFrozenDictionary();
    }
}
