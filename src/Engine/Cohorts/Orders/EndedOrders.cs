using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>
/// Finds the orders that ended: one row for each programme, linked offence and outcome that counts. Every KPI then keeps the
/// first row of what it counts: a child and quarter, a programme, a victim and offence.
/// </summary>
internal sealed class EndedOrders(Outcomes outcomes, CaseRecords records, DateOnly end)
{
    /// <summary>Every row, by child; of a child in seriousness order, then the latest to end, the latest to start, by programme id.</summary>
    public Order[] Rows() =>
    [
        .. from child in Enumerable.Range(0, outcomes.Columns.Children)
           where !outcomes.Columns.IsDeleted[child]
           from order in InOrder(records.Programmes[child].Where(IsEnded).SelectMany(programme => RowsOf(child, programme)))
           select order,
    ];

    private bool IsEnded(Programme programme) => programme.End <= end && programme.Disposal.CountsInKpis;

    private IEnumerable<Order> RowsOf(int child, Programme programme) =>
        from offence in records.OffencesOf(child, programme)
        from outcome in Enumerable.Range(outcomes.Columns.OutcomeStarts[offence], outcomes.Columns.OutcomeStarts[offence + 1] - outcomes.Columns.OutcomeStarts[offence])
        where Counts(outcome)
        let date = DateOnly.FromDayNumber(outcomes.Columns.Decided[outcome])
        let age = outcomes.AgeOn(child, Order.StartOf(programme, date).DayNumber)
        where age is >= Outcomes.YoungestAge and <= Outcomes.OldestAge
        select new Order(child, programme, offence, outcome, outcomes.DisposalOf(outcome), date, age);

    private bool Counts(int outcome) =>
        outcomes.IsValid(outcome) && !outcomes.IsElsewhere(outcome) && outcomes.DisposalOf(outcome).OrderType != OrderType.None;

    private IEnumerable<Order> InOrder(IEnumerable<Order> orders) => orders
        .Order(Comparer<Order>.Create((one, other) => outcomes.Compare((one.Offence, one.Outcome), (other.Offence, other.Outcome))))
        .ThenByDescending(order => order.End)
        .ThenByDescending(order => order.Programme.Start)
        .ThenBy(order => order.Programme.ProgrammeId, StringComparer.Ordinal);
}
