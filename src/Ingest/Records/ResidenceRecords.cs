using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>residences.csv.</summary>
internal sealed class ResidenceRecords : RecordTable<Residence>
{
    private readonly ChildRecords _children;
    private readonly int _start;
    private readonly int _end;
    private readonly int _type;
    private readonly int _suitability;

    /// <param name="children">The children they belong to.</param>
    public ResidenceRecords(ChildRecords children)
        : base("residences.csv")
    {
        _children = children;
        _start = At("date");
        _end = At("kpi1EndDate");
        _type = At("kpi1AccommodationType");
        _suitability = At("kpi1AccommodationSuitability");
    }

    protected override Residence ToRecord(Row row) => new(
        _children.YpidOf(row),
        row.Date(_start)!.Value,
        row.Date(_end),
        AccommodationTypes.Find(row.Text(_type)),
        DomainCodes.SuitabilityOf(row.Text(_suitability), row.Code(_suitability)));
}
