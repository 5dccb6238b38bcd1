using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>remand_placements.csv.</summary>
internal sealed class RemandPlacementRecords : RecordTable<RemandPlacement>
{
    private readonly ChildRecords _children;
    private readonly int _episodeId;
    private readonly int _establishment;
    private readonly int _start;
    private readonly int _end;

    /// <param name="children">The children they belong to.</param>
    public RemandPlacementRecords(ChildRecords children)
        : base("remand_placements.csv")
    {
        _children = children;
        _episodeId = At("episodeID");
        _establishment = At("establishmentType");
        _start = At("startDate");
        _end = At("endDate");
    }

    protected override RemandPlacement ToRecord(Row row) => new(
        _children.YpidOf(row),
        row.Text(_episodeId),
        DomainCodes.EstablishmentTypeOf(row.Code(_establishment)),
        row.Date(_start)!.Value,
        row.Date(_end));
}
