using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Police;

/// <summary>Outcomes of data.police.uk.</summary>
internal sealed class CrimeOutcomeRecords() : RecordTable<CrimeOutcome>(PoliceLayout.Find("crime_outcomes")!)
{
    protected override CrimeOutcome ToRecord(Row row) => new(
        row.Text(At("crimeID")),
        row.Date(At("month"))!.Value,
        row.Text(At("force")),
        row.Text(At("lsoaCode")),
        row.Text(At("outcome")));
}
