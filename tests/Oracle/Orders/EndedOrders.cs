using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>"Children with an order ending in the period" (spec 5.0, contract "The KPIs").</summary>
internal sealed class EndedOrders
{
    public EndedOrders(Records records, Reference reference)
    {
        Candidates =
        [
            .. (from programme in records.Extract.Programmes
                where programme.End <= records.End && programme.Disposal.CountsInKpis
                from outcome in records.OutcomesOf(programme)
                where outcome.Outcome.Disposal.OrderType != OrderType.None && !outcome.Outcome.IsResidentElsewhere
                select new KpiOrder(records, reference, programme, outcome))
                .Where(order => order.Age is >= 10 and <= 17)
                .InSeriousnessOrder(order => order.Outcome)
                .ThenByDescending(order => order.End)
                .ThenByDescending(order => order.Programme.Start)
                .ThenBy(order => order.Programme.ProgrammeId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Every programme that counts beside every outcome of it that counts, in seriousness order of orders.</summary>
    public KpiOrder[] Candidates { get; }

    /// <summary>"One row per child and quarter": the first.</summary>
    public IEnumerable<KpiOrder> OnePerQuarter => Candidates
        .GroupBy(order => (order.Child.Ypid, Quarter.Of(order.End)))
        .Select(orders => orders.First());
}
