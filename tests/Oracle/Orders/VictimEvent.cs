using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>A victim of one offence of one child, where an order that answers to the offence ended (spec 5.10).</summary>
internal sealed class VictimEvent : DisposalEvent
{
    private readonly Victim[] _records;

    private VictimEvent(Victim[] records) => _records = records;

    public string VictimId => _records[0].VictimId;

    public bool Consents => _records.Any(victim => victim.ConsentsToContact == true);

    public bool EngagedInRj => _records.Any(victim => victim.EngagedInRj == true);

    public bool AskedForView => _records.Any(victim => victim.AskedForView == true);

    public bool ProgressRequested => _records.Any(victim => victim.ProgressRequested == true);

    public bool ProgressProvided => _records.Any(victim => victim.ProgressProvided == true);

    public bool SupportRequested => _records.Any(victim => victim.SupportRequested == true);

    public bool SupportProvided => _records.Any(victim => victim.SupportProvided == true);

    public bool Contacted => _records.Any(victim => victim.Contacted is not null);

    /// <summary>
    /// "A victim-offence goes to the quarter of its first row in seriousness order": of the rows of its own offence, one for
    /// each programme the offence is linked to and each of its outcomes.
    /// </summary>
    public static IEnumerable<VictimEvent> Of(Records records, EndedOrders orders) =>
        from victims in records.Extract.Victims.GroupBy(victim => (victim.VictimId, victim.Ypid, victim.OffenceId))
        let first = orders.Candidates.FirstOrDefault(order => order.Child.Ypid == victims.Key.Ypid
            && order.Outcome.Outcome.OffenceId == victims.Key.OffenceId)
        where first is not null
        select new VictimEvent([.. victims])
        {
            Child = first.Child,
            Service = first.Service,
            Date = first.Date,
            Age = first.Age,
            Tier = first.Tier,
            OrderType = first.OrderType,
        };
}
