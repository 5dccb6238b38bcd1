using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>Finds the orders that ended, and of each child and quarter the one that counts.</summary>
internal sealed class EndedOrders(Outcomes outcomes, CaseRecords records, DateOnly end)
{
    /// <summary>Every candidate, by child; of a child in the order in which the KPIs prefer them.</summary>
    public Order[] Candidates() =>
    [
        .. from child in Enumerable.Range(0, outcomes.Columns.Children)
           where !outcomes.Columns.IsDeleted[child]
           from order in InOrder(records.Programmes[child].Where(IsEnded).Select(programme => Find(child, programme)).OfType<Order>())
           select order,
    ];

    /// <summary>One order a child and quarter: the first in seriousness order, then the latest.</summary>
    public static Order[] OnePerQuarter(Order[] candidates) => [.. candidates.DistinctBy(order => (order.Child, order.Quarter))];

    private bool IsEnded(Programme programme) => programme.End <= end && programme.Disposal.CountsInKpis;

    private Order? Find(int child, Programme programme)
    {
        (int Offence, int Outcome)[] counted = [.. OutcomesOf(child, programme).Where(pair => Counts(pair.Outcome))];
        if (counted.Length == 0)
        {
            return null;
        }

        (int offence, int outcome) = counted.Aggregate((first, next) => outcomes.Compare(next, first) < 0 ? next : first);
        DateOnly date = DateOnly.FromDayNumber(outcomes.Columns.Decided[outcome]);
        int age = outcomes.AgeOn(child, Order.StartOf(programme, date).DayNumber);
        return age is >= Outcomes.YoungestAge and <= Outcomes.OldestAge
            ? new Order(child, programme, offence, outcome, outcomes.DisposalOf(outcome), date, age)
            : null;
    }

    private IEnumerable<(int Offence, int Outcome)> OutcomesOf(int child, Programme programme) =>
        from offence in records.OffencesOf(child, programme)
        from outcome in Enumerable.Range(outcomes.Columns.OutcomeStarts[offence], outcomes.Columns.OutcomeStarts[offence + 1] - outcomes.Columns.OutcomeStarts[offence])
        select (offence, outcome);

    private bool Counts(int outcome) =>
        outcomes.IsValid(outcome) && !outcomes.IsElsewhere(outcome) && outcomes.DisposalOf(outcome).OrderType != OrderType.None;

    private IEnumerable<Order> InOrder(IEnumerable<Order> orders) => orders
        .Order(Comparer<Order>.Create((one, other) => outcomes.Compare((one.Offence, one.Outcome), (other.Offence, other.Outcome))))
        .ThenByDescending(order => order.End)
        .ThenByDescending(order => order.Programme.Start)
        .ThenBy(order => order.Programme.ProgrammeId, StringComparer.Ordinal);
}
