using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;
using KpiAnalytics.Oracle.Orders;
using KpiAnalytics.Oracle.Remands;

namespace KpiAnalytics.Oracle.Counting;

/// <summary>Every kind of row of an extract, each worked out when first asked for.</summary>
internal sealed class Tables
{
    private static readonly string[] Children = ["sex", "ethnicity", "age_band", "age"];

    private static readonly string[] Disposals = [.. Children, "outcome_tier", "order_type"];

    private static readonly string[] Offences = [.. Disposals, "legal_outcome", "offence_category", "gravity_band", "gravity_score", "court_type"];

    private static readonly string[] InCare = [.. Offences, "care_status"];

    private static readonly string[] OrderStates =
    [
        "accommodation_start", "accommodation_end", "provision_start", "provision_end", "school_age_start", "school_age_end",
        "hours_offered_start", "hours_offered_end", "hours_attended_start", "hours_attended_end", "mental_health_offered",
        "mental_health_attended", "substance_misuse_offered", "substance_misuse_attended", "support_start", "support_during",
    ];

    public Tables(Records records, Reference reference)
    {
        var ended = new Lazy<EndedOrders>(() => new EndedOrders(records, reference));
        Index = new Table(Offences, () => IndexEvents.Of(records));
        FirstEntry = new Table(InCare, () => Cared(records, FirstEntries.Of(records)));
        Custody = new Table(Offences, () => Sentences.Of(records));
        ProvenOffence = new Table(InCare, () => Cared(records, ProvenOffences.Of(records)));
        Sanction = new Table(InCare, () => Cared(records, Sanctions.Of(records)));
        LongRemand = new Table(Offences, () => LongRemands.Of(records));
        Order = new Table([.. Disposals, .. OrderStates], () => ended.Value.OnePerQuarter);
        OutOfCourt = new Table([.. Disposals, "oocd_type", "conclusion"], () => OutOfCourtProgramme.Of(ended.Value));
        Victim = new Table(Disposals, () => VictimEvent.Of(records, ended.Value));
        Nights = new Table([.. Children, "establishment_type"], () => NightsEvent.Of(records, reference));
        Episode = new Table(Children, () => Episodes.Of(records));
        BoardSector = new Table(["sector"], () => BoardEvent.Sectors(records));
        BoardSeat = new Table(["sector"], () => BoardEvent.Seats(records));
    }

    public Table Index { get; }

    public Table FirstEntry { get; }

    public Table Custody { get; }

    public Table ProvenOffence { get; }

    public Table Sanction { get; }

    public Table LongRemand { get; }

    public Table Order { get; }

    public Table OutOfCourt { get; }

    public Table Victim { get; }

    public Table Nights { get; }

    public Table Episode { get; }

    public Table BoardSector { get; }

    public Table BoardSeat { get; }

    /// <summary>The care status on the day: looked after before a protection plan, that before in need.</summary>
    private static IEnumerable<OffenceEvent> Cared(Records records, IEnumerable<OffenceEvent> events)
    {
        bool isSupplied = !records.Extract.NotSupplied.Contains(new SourceField("care_statuses.csv", ""));
        foreach (OffenceEvent one in events)
        {
            one.CareStatus = !isSupplied ? "NOT_KNOWN" : records.Extract.CareStatuses
                .Where(status => status.Ypid == one.Child.Ypid && status.Start <= one.Date && !(status.End < one.Date))
                .Select(status => status.Kind)
                .Where(kind => kind is CareStatusKind.ChildLookedAfter or CareStatusKind.ChildProtectionPlan or CareStatusKind.ChildInNeed)
                .Order().Select(kind => Codes.InWords(kind)).FirstOrDefault("NOT_IN_CARE");
            yield return one;
        }
    }
}
