using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts.Boards;
using KpiAnalytics.Engine.Cohorts.Orders;
using KpiAnalytics.Engine.Cohorts.Remand;
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
        ImmutableArray<Release> releases = Release.Of(extract.CustodyReleases ?? [], sorter.Places, outcomes, end);
        var records = new CaseRecords(extract, sorter.Places, services);
        Order[] orders = new EndedOrders(outcomes, records, end).Rows();
        var remand = new RemandTables(extract, outcomes, sorter.Places, services.Count, end);
        var boards = new BoardTables(extract, services, end);
        return new Dictionary<EventKind, EventTable>(OfOffences(outcomes, releases, services.Count))
        {
            [EventKind.KpiOrder] = OrderTable.Of(orders, outcomes, records, reference),
            [EventKind.OutOfCourtProgramme] = OutOfCourtProgrammes.Of(orders, outcomes, services),
            [EventKind.Victim] = VictimTable.Of(orders, outcomes, records),
            [EventKind.RemandNights] = remand.Nights(reference),
            [EventKind.RemandEpisode] = remand.Episodes(),
            [EventKind.LongRemand] = LongRemandTable.Of(extract, outcomes, sorter.Places, services.Count),
            [EventKind.BoardSector] = boards.Sectors(),
            [EventKind.BoardSeat] = boards.Seats(),
        }.ToFrozenDictionary();
    }

    /// <summary>The tables that children, offences, outcomes and releases alone make: the big ones.</summary>
    public static Dictionary<EventKind, EventTable> OfOffences(Outcomes outcomes, ImmutableArray<Release> releases, int services) => new()
    {
        [EventKind.Index] = ReoffendingCohorts.Table(outcomes, releases, services),
        [EventKind.FirstEntry] = FirstEntries.Table(outcomes, services),
        [EventKind.Custody] = CustodySentences.Table(outcomes, services),
        [EventKind.ProvenOffence] = ProvenOffences.Table(outcomes, services),
        [EventKind.Sanction] = Sanctions.Table(outcomes, services),
    };
}
