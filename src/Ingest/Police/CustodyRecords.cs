using System.Globalization;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Police;

/// <summary>Stays in custody of a force's export.</summary>
internal sealed class CustodyRecords() : RecordTable<CustodyRecord>(PoliceLayout.Find("police_custody")!)
{
    protected override CustodyRecord ToRecord(Row row)
    {
        (string first, string last) = NamesOf(row.Text(At("fullName")));
        return ToRecord(row, first, last);
    }

    private CustodyRecord ToRecord(Row row, string first, string last) => new()
    {
        CustodyNumber = row.Text(At("custodyNumber")),
        PersonId = row.Text(At("personID")),
        PncNumber = row.Text(At("pncnumber")),
        FirstName = row.Text(At("firstName")) is { Length: > 0 } forename ? forename : first,
        LastName = row.Text(At("lastName")) is { Length: > 0 } surname ? surname : last,
        BirthDate = row.Date(At("dateOfBirth")),
        Age = row.Whole(At("age")),
        Sex = DomainCodes.SexOf(row.Code(At("sex"))),
        Ethnicity = DomainCodes.EthnicityOf(row.Code(At("ethnicity"))),
        EthnicityObserved = DomainCodes.EthnicityOf(row.Code(At("ethnicityObserved"))),
        Postcode = row.Text(At("postcode")),
        Station = row.Text(At("station")),
        Arrived = TimeOf(row, At("arrived"))!.Value,
        Authorised = TimeOf(row, At("authorised")),
        Charged = TimeOf(row, At("charged")),
        Released = TimeOf(row, At("released")),
        CjsCode = row.Text(At("cjscode")),
        OffenceDescription = row.Text(At("offenceDescription")),
        Reason = row.Text(At("reason")),
        AdultCalled = TimeOf(row, At("adultCalled")),
        AdultArrived = TimeOf(row, At("adultArrived")),
        IsLiaisonSeen = row.YesNo(At("liaisonSeen")),
        Disposal = row.Text(At("disposal")),
        IsTransferRequested = row.YesNo(At("transferRequested")),
        IsStripSearched = row.YesNo(At("stripSearched")),
        CrimeNumber = row.Text(At("crimeNumber")),
    };

    // "Surname, Forenames"; without a comma the last word is the surname.
    private static (string First, string Last) NamesOf(string fullName)
    {
        int comma = fullName.IndexOf(',');
        if (comma >= 0)
        {
            return (fullName[(comma + 1)..].Trim(), fullName[..comma].Trim());
        }

        int space = fullName.LastIndexOf(' ');
        return (space < 0 ? "" : fullName[..space].Trim(), fullName[(space + 1)..]);
    }

    // The day has been read; the time stands behind it where there is one.
    private static DateTime? TimeOf(Row row, int column)
    {
        if (row.Date(column) is not { } day)
        {
            return null;
        }

        string text = row.Text(column);
        return text.Length >= 16 && TimeOnly.TryParseExact(text.AsSpan(11, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? day.ToDateTime(time)
            : day.ToDateTime(TimeOnly.MinValue);
    }
}
