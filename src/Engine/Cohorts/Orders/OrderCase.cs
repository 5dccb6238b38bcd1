using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>Everything the KPIs ask about one order, worked out once.</summary>
internal sealed record OrderCase
{
    public OrderCase(Order order, CaseRecords records, DateOnly born, short service, HoursAtEnd hours)
    {
        (Order, Service) = (order, service);
        HomesAtStart = OrderHomes.AtStart(order, records.Residences[order.Child]);
        HomesAtEnd = OrderHomes.AtEnd(order, records.Residences[order.Child]);
        EteAtStart = OrderEte.AtStart(order, records.EteStatuses[order.Child], born);
        EteAtEnd = OrderEte.AtEnd(order, records.EteStatuses[order.Child], born);
        SendRecord[] send = [.. records.SendRecords[order.Child].Where(record => record.Start <= order.End && !(record.End < order.End))];
        HasSendNeed = send.Any(record => record.IsIdentified == true);
        HasSendPlan = send.Any(record => record.IsIdentified == true && record.HasFormalPlan == true);
        MentalHealth = new OrderHealth(order, records.HealthRecords[order.Child], HealthNeed.MentalHealth);
        SubstanceMisuse = new OrderHealth(order, records.HealthRecords[order.Child], HealthNeed.SubstanceMisuse);
        Support = new OrderSupport(order, records.CareStatuses[order.Child]);
        HasVictim = order.Programme.HasIdentifiedVictim == true || records.OffencesOf(order.Child, order.Programme).Any(records.Victims.Contains);
        string code = service < 0 ? "" : records.Services.Codes[service];
        HasHours = hours.IsMet(order, code, records.EteStatuses[order.Child], born);
    }

    public Order Order { get; }

    public short Service { get; }

    public OrderHomes HomesAtStart { get; }

    public OrderHomes HomesAtEnd { get; }

    public OrderEte EteAtStart { get; }

    public OrderEte EteAtEnd { get; }

    public bool HasSendNeed { get; }

    /// <summary>Need and plan stand on one record.</summary>
    public bool HasSendPlan { get; }

    public OrderHealth MentalHealth { get; }

    public OrderHealth SubstanceMisuse { get; }

    public OrderSupport Support { get; }

    public bool HasVictim { get; }

    /// <summary>In ETE for the hours NI 45 asks.</summary>
    public bool HasHours { get; }
}
