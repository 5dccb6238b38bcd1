using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>Victims of the offences behind orders that ended, one a victim, child and offence (spec 5.10).</summary>
internal static class VictimTable
{
    public static EventTable Of(Order[] orders, Outcomes outcomes, CaseRecords records)
    {
        RecordColumns columns = outcomes.Columns;
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Row[] rows = [.. Rows(orders, records)];
        return new EventTableBuilder<Row>(rows, records.Services.Count, row => columns.OutcomeService[row.Order.Outcome], row => row.Order.Quarter, row => row.Order.Child)
            .Code(Dimensions.Sex, row => columns.Sex[row.Order.Child])
            .Code(Dimensions.Ethnicity, row => columns.Ethnicity[row.Order.Child])
            .Code(Dimensions.AgeBand, row => Dimensions.AgeBandOf(row.Order.Age))
            .Code(Dimensions.Age, row => Dimensions.AgeOf(row.Order.Age))
            .Code(Dimensions.OutcomeTier, row => Dimensions.OutcomeTier.Known((byte)row.Order.Disposal.Tier))
            .Code(Dimensions.OrderType, row => (byte)row.Order.Disposal.OrderType)
            .Victim(row => numbers.TryGetValue(row.VictimId, out int number) ? number : numbers[row.VictimId] = numbers.Count)
            .Has(Fact.ConsentsToContact, row => row.Any(victim => victim.ConsentsToContact))
            .Has(Fact.EngagedInRj, row => row.Any(victim => victim.EngagedInRj))
            .Has(Fact.AskedForView, row => row.Any(victim => victim.AskedForView))
            .Has(Fact.ProgressRequested, row => row.Any(victim => victim.ProgressRequested))
            .Has(Fact.ProgressProvided, row => row.Any(victim => victim.ProgressProvided))
            .Has(Fact.SupportRequested, row => row.Any(victim => victim.SupportRequested))
            .Has(Fact.SupportProvided, row => row.Any(victim => victim.SupportProvided))
            .Has(Fact.Contacted, row => row.Any(victim => victim.Contacted is null ? null : true))
            .Build();
    }

    /// <summary>Of several orders for one offence the first in seriousness order: rows come in that order.</summary>
    private static IEnumerable<Row> Rows(Order[] orders, CaseRecords records) =>
        from order in orders.DistinctBy(order => order.Offence)
        from victim in records.Victims[order.Offence].GroupBy(victim => victim.VictimId, StringComparer.Ordinal)
        select new Row(order, victim.Key, [.. victim]);

    /// <summary>Several records of one victim and offence are one: a yes on any is a yes.</summary>
    private sealed record Row(Order Order, string VictimId, Victim[] Records)
    {
        public bool Any(Func<Victim, bool?> answer) => Records.Any(record => answer(record) == true);
    }
}
