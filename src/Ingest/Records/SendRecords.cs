using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>sendaln.csv.</summary>
internal sealed class SendRecords : RecordTable<SendRecord>
{
    private readonly ChildRecords _children;
    private readonly int _identified;
    private readonly int _formalPlan;
    private readonly int _start;
    private readonly int _end;

    /// <param name="children">The children they belong to.</param>
    public SendRecords(ChildRecords children)
        : base("sendaln.csv")
    {
        _children = children;
        _identified = At("kpi3IdentifiedSENDALN");
        _formalPlan = At("kpi3SENDFormalPlan");
        _start = At("kpi3SENDStartDate");
        _end = At("kpi3SENDEndDate");
    }

    protected override SendRecord ToRecord(Row row) => new(_children.YpidOf(row), row.YesNo(_identified), row.YesNo(_formalPlan), row.Date(_start), row.Date(_end));
}
