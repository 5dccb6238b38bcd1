using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Police;

/// <summary>The service's list of people.</summary>
internal sealed class ServicePersonRecords() : RecordTable<ServicePerson>(PoliceLayout.Find("service_people")!)
{
    protected override ServicePerson ToRecord(Row row) => new(row.Text(At("ypid")))
    {
        FirstName = row.Text(At("firstName")),
        MiddleName = row.Text(At("middleName")),
        LastName = row.Text(At("lastName")),
        BirthDate = row.Date(At("dateOfBirth"))!.Value,
        Sex = DomainCodes.SexOf(row.Code(At("sex"))),
        Postcode = row.Text(At("postcode")),
        PncNumber = row.Text(At("pncnumber")),
    };
}
