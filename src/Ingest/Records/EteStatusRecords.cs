using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>ete_statuses.csv.</summary>
internal sealed class EteStatusRecords : RecordTable<EteStatus>
{
    private readonly ChildRecords _children;
    private readonly int _start;
    private readonly int _end;
    private readonly int _provision;
    private readonly int _suitability;
    private readonly int _hoursOffered;
    private readonly int _hours;

    /// <param name="children">The children they belong to.</param>
    public EteStatusRecords(ChildRecords children)
        : base("ete_statuses.csv")
    {
        _children = children;
        _start = At("startDate");
        _end = At("endDate");
        _provision = At("provisionType");
        _suitability = At("suitability");
        _hoursOffered = At("hoursOffered");
        _hours = At("hours");
    }

    protected override EteStatus ToRecord(Row row) => new()
    {
        Ypid = _children.YpidOf(row),
        Start = row.Date(_start)!.Value,
        End = row.Date(_end),
        Provision = EteProvisions.Find(row.Text(_provision)),
        Suitability = DomainCodes.SuitabilityOf(row.Text(_suitability), row.Code(_suitability)),
        HoursOffered = row.Number(_hoursOffered),
        HoursAttended = row.Number(_hours),
    };
}
