using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>A programme that ended, with one outcome of one offence it answers to (contract, "The KPIs").</summary>
/// <param name="Child">The child's place.</param>
/// <param name="Programme">The programme; it has an end.</param>
/// <param name="Offence">The offence, by place.</param>
/// <param name="Outcome">The outcome, by place.</param>
/// <param name="Disposal">What that outcome was.</param>
/// <param name="OutcomeDate">When it was given.</param>
/// <param name="Age">Completed years at the order's start.</param>
internal sealed record Order(int Child, Programme Programme, int Offence, int Outcome, Disposal Disposal, DateOnly OutcomeDate, int Age)
{
    public DateOnly End => Programme.End!.Value;

    public Quarter Quarter => Quarter.Of(End);

    public bool IsCustody => Disposal.OrderType == OrderType.Custody;

    /// <summary>The programme's start; of a detention and training order's licence the outcome's date.</summary>
    public DateOnly Start => StartOf(Programme, OutcomeDate);

    /// <summary>Dated states reach one day back for custody: they end on the day the child is taken in.</summary>
    public DateOnly EarliestStateEnd => Programme.Disposal.IsLicence || IsCustody ? Start.AddDays(-1) : Start;

    public static DateOnly StartOf(Programme programme, DateOnly outcomeDate) => programme.Disposal.IsLicence ? outcomeDate : programme.Start;

    /// <summary>A dated state holds when the order begins: the first and the last day of the state are included.</summary>
    public bool HoldsAtStart(DateOnly start, DateOnly? end) => start <= Start && !(end < EarliestStateEnd);

    /// <summary>A dated state holds when the order ends.</summary>
    public bool HoldsAtEnd(DateOnly start, DateOnly? end) => start <= End && !(end < End);

    /// <summary>A dated state holds at any time in the order.</summary>
    public bool HoldsDuring(DateOnly start, DateOnly? end) => start <= End && !(end < EarliestStateEnd);

    /// <summary>A day inside the order, both its days included.</summary>
    public bool Contains(DateOnly? day) => day >= Start && day <= End;
}
