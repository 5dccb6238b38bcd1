using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Oracle.Events;

namespace KpiAnalytics.Oracle.Orders;

/// <summary>A child's need of one kind and what was done about it by the end of an order (spec 5.4, 5.5).</summary>
internal sealed class OrderHealth(HealthRecord[] records, InterventionType[] types, KpiOrder order)
{
    public bool HasNeed => IsAttendingAtStart || records.Any(record => record.Screened <= order.End);

    public bool IsAttendingAtStart => records.Any(IsInTreatment);

    public bool IsOffered => records.Any(IsOffer);

    public bool IsAttended => records.Any(IsAttendance);

    public IEnumerable<string> OfferedTypes => Types(records.Where(IsOffer));

    public IEnumerable<string> AttendedTypes => Types(records.Where(IsAttendance));

    public static OrderHealth Mental(IEnumerable<HealthRecord> records, KpiOrder order) => new(
        [.. records.Where(record => record.Need == HealthNeed.MentalHealth)],
        [InterventionType.GettingAdvice, InterventionType.GettingHelp, InterventionType.GettingAdditionalHelp, InterventionType.GettingRiskSupport],
        order);

    public static OrderHealth Substance(IEnumerable<HealthRecord> records, KpiOrder order) => new(
        [.. records.Where(record => record.Need == HealthNeed.SubstanceMisuse)],
        [InterventionType.TargetedIntervention, InterventionType.SpecialistTreatment, InterventionType.ComplexCare],
        order);

    /// <summary>"Attended start before, and no end or end on or after, the order's start."</summary>
    private bool IsInTreatment(HealthRecord record) => record.AttendedStart < order.Start && !(record.AttendedEnd < order.Start);

    private bool IsOffer(HealthRecord record) => IsInTreatment(record) || (types.Contains(record.Intervention) && IsInOrder(record.Offered));

    private bool IsAttendance(HealthRecord record) =>
        IsInTreatment(record) || (types.Contains(record.Intervention) && IsInOrder(record.AttendedStart));

    private bool IsInOrder(DateOnly? day) => day >= order.Start && day <= order.End;

    private IEnumerable<string> Types(IEnumerable<HealthRecord> counted) =>
        counted.Select(record => record.Intervention).Where(types.Contains).Select(Codes.InWords);
}
