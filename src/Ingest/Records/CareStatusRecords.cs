using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>care_statuses.csv.</summary>
internal sealed class CareStatusRecords : RecordTable<CareStatus>
{
    private readonly ChildRecords _children;
    private readonly int _status;
    private readonly int _start;
    private readonly int _end;

    /// <param name="children">The children they belong to.</param>
    public CareStatusRecords(ChildRecords children)
        : base("care_statuses.csv")
    {
        _children = children;
        _status = At("status");
        _start = At("startDate");
        _end = At("endDate");
    }

    protected override CareStatus ToRecord(Row row) => new(_children.YpidOf(row), DomainCodes.CareStatusKindOf(row.Code(_status)), row.Date(_start)!.Value, row.Date(_end));
}
