using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Police;

/// <summary>First-time entrants as the PNC counts them.</summary>
internal sealed class PncEntrantRecords() : RecordTable<PncEntrant>(PoliceLayout.Find("pnc_entrants")!)
{
    protected override PncEntrant ToRecord(Row row) => new()
    {
        PncNumber = row.Text(At("pncnumber")),
        FirstName = row.Text(At("firstName")),
        MiddleName = row.Text(At("middleName")),
        LastName = row.Text(At("lastName")),
        BirthDate = row.Date(At("dateOfBirth")),
        Sex = DomainCodes.SexOf(row.Code(At("sex"))),
        Postcode = row.Text(At("postcode")),
        EntryDate = row.Date(At("entryDate"))!.Value,
        Disposal = row.Text(At("disposal")),
        OffenceDescription = row.Text(At("offenceDescription")),
        Force = row.Text(At("force")),
    };
}
