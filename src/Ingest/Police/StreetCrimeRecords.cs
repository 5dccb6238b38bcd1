using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Police;

/// <summary>Street crimes of data.police.uk.</summary>
internal sealed class StreetCrimeRecords() : RecordTable<StreetCrime>(PoliceLayout.Find("street_crimes")!)
{
    protected override StreetCrime ToRecord(Row row) => new(
        row.Text(At("crimeID")),
        row.Date(At("month"))!.Value,
        row.Text(At("force")),
        row.Text(At("lsoaCode")),
        row.Text(At("lsoaName")),
        row.Text(At("crimeType")),
        row.Text(At("lastOutcome")));
}
