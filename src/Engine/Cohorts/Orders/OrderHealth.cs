using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>A child's health need of one kind in an order, and what was done about it (spec 5.4, 5.5).</summary>
internal sealed class OrderHealth
{
    private static readonly ImmutableArray<InterventionType> MentalHealth =
        [InterventionType.GettingAdvice, InterventionType.GettingHelp, InterventionType.GettingAdditionalHelp, InterventionType.GettingRiskSupport];

    private static readonly ImmutableArray<InterventionType> SubstanceMisuse =
        [InterventionType.TargetedIntervention, InterventionType.SpecialistTreatment, InterventionType.ComplexCare];

    private readonly ImmutableArray<InterventionType> _types;

    public OrderHealth(Order order, IEnumerable<HealthRecord> records, HealthNeed need)
    {
        _types = need == HealthNeed.MentalHealth ? MentalHealth : SubstanceMisuse;
        HealthRecord[] own = [.. records.Where(record => record.Need == need)];
        HealthRecord[] underWay = [.. own.Where(record => IsUnderWay(order, record))];
        HealthRecord[] offered = [.. own.Where(record => _types.Contains(record.Intervention) && order.Contains(record.Offered)), .. underWay];
        HealthRecord[] attended = [.. own.Where(record => _types.Contains(record.Intervention) && order.Contains(record.AttendedStart)), .. underWay];
        HasNeed = underWay.Length > 0 || own.Any(record => record.Screened <= order.End);
        IsAttendingAtStart = underWay.Length > 0;
        IsOffered = offered.Length > 0;
        IsAttended = attended.Length > 0;
        OfferedTypes = BitsOf(offered);
        AttendedTypes = BitsOf(attended);
    }

    public bool HasNeed { get; }

    public bool IsAttendingAtStart { get; }

    public bool IsOffered { get; }

    public bool IsAttended { get; }

    /// <summary>A bit for each category of the KPI's dimension.</summary>
    public uint OfferedTypes { get; }

    public uint AttendedTypes { get; }

    /// <summary>In treatment when the order began: started before it, and not ended before it.</summary>
    private static bool IsUnderWay(Order order, HealthRecord record) =>
        record.AttendedStart < order.Start && !(record.AttendedEnd < order.Start);

    /// <summary>Categories stand in the order of the KPI's types, after "not known".</summary>
    private uint BitsOf(IEnumerable<HealthRecord> records) =>
        records.Select(record => _types.IndexOf(record.Intervention)).Where(place => place >= 0).Aggregate(0u, (bits, place) => bits | (2u << place));
}
