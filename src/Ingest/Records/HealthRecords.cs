using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>health.csv.</summary>
internal sealed class HealthRecords : RecordTable<HealthRecord>
{
    private readonly ChildRecords _children;
    private readonly int _need;
    private readonly int _screened;
    private readonly int _referred;
    private readonly int _offered;
    private readonly int _attendedStart;
    private readonly int _attendedEnd;
    private readonly int _intervention;

    /// <param name="children">The children they belong to.</param>
    public HealthRecords(ChildRecords children)
        : base("health.csv")
    {
        _children = children;
        _need = At("need");
        _screened = At("dateScreened");
        _referred = At("dateReferred");
        _offered = At("dateOffered");
        _attendedStart = At("dateAttendedStart");
        _attendedEnd = At("dateAttendedEnd");
        _intervention = At("interventionType");
    }

    protected override HealthRecord ToRecord(Row row) => new()
    {
        Ypid = _children.YpidOf(row),
        Need = DomainCodes.HealthNeedOf(row.Code(_need)),
        Screened = row.Date(_screened),
        Referred = row.Date(_referred),
        Offered = row.Date(_offered),
        AttendedStart = row.Date(_attendedStart),
        AttendedEnd = row.Date(_attendedEnd),
        Intervention = DomainCodes.InterventionTypeOf(row.Code(_intervention)),
    };
}
