using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Police;

/// <summary>Stop and search of data.police.uk.</summary>
internal sealed class StopAndSearchRecords() : RecordTable<StopAndSearch>(PoliceLayout.Find("stop_and_searches")!)
{
    protected override StopAndSearch ToRecord(Row row) => new(
        row.Text(At("type")),
        row.Date(At("date"))!.Value,
        DomainCodes.SexOf(row.Code(At("sex"))),
        row.Text(At("ageBand")),
        DomainCodes.EthnicityOf(row.Code(At("ethnicity"))),
        DomainCodes.EthnicityOf(row.Code(At("ethnicityObserved"))),
        row.Text(At("legislation")),
        row.Text(At("object")),
        row.Text(At("outcome")),
        row.YesNo(At("outcomeLinked")));
}
