using System.Diagnostics.CodeAnalysis;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>An order that ended: a programme beside one of its outcomes (spec 5.0). What a child had at its start, at its end and in between.</summary>
internal sealed class KpiOrder : DisposalEvent
{
    [SetsRequiredMembers]
    public KpiOrder(Records records, Reference reference, Programme programme, ValidOutcome outcome)
    {
        (Programme, Outcome) = (programme, outcome);
        Start = programme.Disposal.IsLicence ? outcome.Date : programme.Start;
        End = programme.End!.Value;
        (Child, Service, Date, Age) = (outcome.Child, outcome.Service, End, Calendar.CompletedYears(outcome.Child.DateOfBirth, Start));
        (Tier, OrderType) = (outcome.Tier, outcome.Outcome.Disposal.OrderType);
        Home = new OrderHome(records.ResidencesOf[Child.Ypid], Window);
        Ete = new OrderEte(records.EteStatusesOf[Child.Ypid], this, reference);
        MentalHealth = OrderHealth.Mental(records.HealthRecordsOf[Child.Ypid], this);
        SubstanceMisuse = OrderHealth.Substance(records.HealthRecordsOf[Child.Ypid], this);
        Support = new OrderSupport(records.CareStatusesOf[Child.Ypid], this);
        _sendRecords = records.SendRecordsOf[Child.Ypid];
        HasVictim = programme.HasIdentifiedVictim == true
            || records.VictimsOf[Child.Ypid].Any(victim => records.OffencesOfProgramme(programme).Contains(victim.OffenceId));
    }

    private readonly IEnumerable<SendRecord> _sendRecords;

    public Programme Programme { get; }

    public ValidOutcome Outcome { get; }

    /// <summary>"The order starts at startDate (DTO_LICENCE: outcomeDate)."</summary>
    public DateOnly Start { get; }

    public DateOnly End { get; }

    public bool IsCustody => OrderType == OrderType.Custody;

    public bool IsOutOfCourt => OrderType == OrderType.OutOfCourt;

    public bool IsCourtOrder => OrderType is OrderType.ReferralOrder or OrderType.YouthRehabilitationOrder or OrderType.Custody;

    public StateWindow Window => new(Start, End, IsCustody || Programme.Disposal.IsLicence ? Start.AddDays(-1) : Start);

    public OrderHome Home { get; }

    public OrderEte Ete { get; }

    public OrderHealth MentalHealth { get; }

    public OrderHealth SubstanceMisuse { get; }

    public OrderSupport Support { get; }

    public bool HasVictim { get; }

    /// <summary>"A SEND record without start is not counted."</summary>
    public bool HasSendNeed => OpenSendRecords.Any();

    public bool HasSendPlan => OpenSendRecords.Any(record => record.HasFormalPlan == true);

    private IEnumerable<SendRecord> OpenSendRecords =>
        _sendRecords.Where(record => record.IsIdentified == true && record.Start <= End && !(record.End < End));

    public override IEnumerable<string> CategoriesIn(string dimension) => dimension switch
    {
        "accommodation_start" => OrderHome.Types(Home.AtStart),
        "accommodation_end" => OrderHome.Types(Home.AtEnd),
        "provision_start" => OrderEte.Provisions(Ete.AtStart),
        "provision_end" => OrderEte.Provisions(Ete.AtEnd),
        "school_age_start" => [Ete.IsSchoolAgeAtStart ? "SCHOOL_AGE" : "ABOVE"],
        "school_age_end" => [Ete.IsSchoolAgeAtEnd ? "SCHOOL_AGE" : "ABOVE"],
        "hours_offered_start" => [OrderEte.Band(OrderEte.Offered(Ete.AtStart))],
        "hours_offered_end" => [OrderEte.Band(OrderEte.Offered(Ete.AtEnd))],
        "hours_attended_start" => [OrderEte.Band(OrderEte.Attended(Ete.AtStart))],
        "hours_attended_end" => [OrderEte.Band(OrderEte.Attended(Ete.AtEnd))],
        "mental_health_offered" => MentalHealth.OfferedTypes,
        "mental_health_attended" => MentalHealth.AttendedTypes,
        "substance_misuse_offered" => SubstanceMisuse.OfferedTypes,
        "substance_misuse_attended" => SubstanceMisuse.AttendedTypes,
        "support_start" => OrderSupport.Kinds(Support.AtStart),
        "support_during" => OrderSupport.Kinds(Support.During),
        _ => base.CategoriesIn(dimension),
    };
}
