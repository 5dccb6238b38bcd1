using System.Globalization;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Police;

/// <summary>Suspects of a force's export.</summary>
internal sealed class SuspectRecords() : RecordTable<SuspectRecord>(PoliceLayout.Find("police_suspects")!)
{
    protected override SuspectRecord ToRecord(Row row) => new()
    {
        CrimeNumber = row.Text(At("crimeNumber")),
        PersonId = row.Text(At("personID")),
        PncNumber = row.Text(At("pncnumber")),
        FirstName = row.Text(At("firstName")),
        MiddleName = row.Text(At("middleName")),
        LastName = row.Text(At("lastName")),
        BirthDate = row.Date(At("dateOfBirth")),
        Age = row.Whole(At("age")),
        Sex = DomainCodes.SexOf(row.Code(At("sex"))),
        Ethnicity = DomainCodes.EthnicityOf(row.Code(At("ethnicity"))),
        EthnicityObserved = DomainCodes.EthnicityOf(row.Code(At("ethnicityObserved"))),
        Postcode = row.Text(At("postcode")),
        RecordedDate = row.Date(At("recordedDate")),
        CommittedFrom = row.Date(At("committedFrom")),
        CommittedTo = row.Date(At("committedTo")),
        OffenceClass = row.Text(At("offenceClass")),
        CjsCode = row.Text(At("cjscode")),
        OffenceDescription = row.Text(At("offenceDescription")),
        Location = row.Text(At("location")),
        SuspectStatus = row.Text(At("suspectStatus")),
        OutcomeType = OutcomeTypeOf(row.Text(At("outcomeCode"))),
        Outcome = row.Text(At("outcome")),
        OutcomeDate = row.Date(At("outcomeDate")),
        IsDomestic = row.YesNo(At("domestic")),
        IsKnife = row.YesNo(At("knife")),
        IsHate = row.YesNo(At("hate")),
        IsExploitation = row.YesNo(At("exploitation")),
    };

    // 0 is "not yet assigned", which is no outcome (spec 2.7).
    private static int? OutcomeTypeOf(string code) =>
        int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int type) && type is >= 1 and <= 23 ? type : null;
}
