using System.Collections.Frozen;
using KpiAnalytics.Engine.Cohorts.Boards;
using KpiAnalytics.Engine.Cohorts.Orders;
using KpiAnalytics.Engine.Cohorts.Remand;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Every table of events of an extract, each made once: those of the national measures at load, another when first asked for.</summary>
internal sealed class EventTables
{
    private static readonly EventKind[] MadeAtLoad = [EventKind.Index, EventKind.FirstEntry, EventKind.Custody];

    private readonly FrozenDictionary<EventKind, Lazy<EventTable>> _tables;

    public EventTables(Extract extract, Reference reference, CaseHistories histories, ServiceList services, DateOnly end)
    {
        Outcomes outcomes = histories.Outcomes;
        CareHistory care = CareHistory.Of(extract, histories.Places, outcomes.Columns.Children);
        var orders = new Lazy<Order[]>(() => new EndedOrders(outcomes, histories.Records, end).Rows());
        var remand = new Lazy<RemandTables>(() => new RemandTables(extract, outcomes, histories.Places, services.Count, end));
        var boards = new Lazy<BoardTables>(() => new BoardTables(extract, services, end));
        _tables = new Dictionary<EventKind, Func<EventTable>>
        {
            [EventKind.Index] = () => ReoffendingCohorts.Table(histories, services.Count),
            [EventKind.FirstEntry] = () => FirstEntries.Table(outcomes, services.Count, care),
            [EventKind.Custody] = () => CustodySentences.Table(outcomes, services.Count),
            [EventKind.ProvenOffence] = () => ProvenOffences.Table(outcomes, services.Count, care),
            [EventKind.Sanction] = () => Sanctions.Table(outcomes, services.Count, care),
            [EventKind.KpiOrder] = () => OrderTable.Of(orders.Value, outcomes, histories.Records, reference),
            [EventKind.OutOfCourtProgramme] = () => OutOfCourtProgrammes.Of(orders.Value, outcomes, services),
            [EventKind.Victim] = () => VictimTable.Of(orders.Value, outcomes, histories.Records),
            [EventKind.RemandNights] = () => remand.Value.Nights(reference),
            [EventKind.RemandEpisode] = () => remand.Value.Episodes(),
            [EventKind.LongRemand] = () => LongRemandTable.Of(extract, outcomes, histories.Places, services.Count),
            [EventKind.BoardSector] = () => boards.Value.Sectors(),
            [EventKind.BoardSeat] = () => boards.Value.Seats(),
        }.ToFrozenDictionary(table => table.Key, table => new Lazy<EventTable>(table.Value));
        Parallel.ForEach(MadeAtLoad, kind => _ = this[kind]);
    }

    public EventTable this[EventKind kind] => _tables[kind].Value;
}
