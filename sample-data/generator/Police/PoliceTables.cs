using System.Globalization;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Files;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Police;

/// <summary>
/// The files of police/: the service's people, an export of a crime system, one of a custody system of another supplier, and the truth. Each export
/// has columns and habits of its own.
/// </summary>
internal sealed class PoliceTables
{
    /// <summary>The numbers before it are taken by the other files.</summary>
    private const ulong PncSeed = 15;

    private readonly SplitMix64 _draw;

    /// <param name="seed">Not the extract's own generator, whose numbers must stay as they are.</param>
    /// <param name="files">The children of the extract.</param>
    /// <param name="turnedEighteen">One more, whom the PNC counts alone and no force has a crime of.</param>
    public PoliceTables(ulong seed, IReadOnlyCollection<CaseFile> files, CaseFile turnedEighteen)
    {
        _draw = new(seed);
        PoliceSample sample = new PoliceRegister(_draw, areas: 1).Make(KnownChildren.Of(files));
        PncEntrants entrants = new(seed + PncSeed, files, sample);
        PncEntrants = entrants.TableWith(turnedEighteen, out PolicePerson last);
        foreach (PolicePerson person in sample.Service.Append(last))
        {
            ServicePeople.Add(person.Id, person.Forename, person.MiddleName, person.Surname, Text.Of(person.BirthDate), person.Sex, person.Postcode, person.PncId);
        }

        foreach (Nominal nominal in sample.SuspectNominals)
        {
            AddSuspect(nominal);
        }

        foreach (Nominal nominal in sample.CustodyNominals)
        {
            AddDetention(nominal);
        }

        foreach (TrueLink link in sample.Truth)
        {
            Truth.Add(link.NominalId, link.Ypid);
        }
    }

    public CsvTable ServicePeople { get; } = new("ypid,forename,middleName,surname,dateOfBirth,sex,postcode,pncnumber");

    public CsvTable Suspects { get; } = new(
        "Crime Number,Recorded,Committed From,CJS Code,Offence,Sector,Nominal URN,Surname,Forename 1,Forename 2,Date of Birth,Sex,Home Postcode,PNCID,"
        + "Self Defined Ethnicity,Officer Defined Ethnicity,Suspect Status,Outcome Type,Outcome Date,Knife");

    public CsvTable Custody { get; } = new(
        "CustodyRef,Station,DetaineeName,DOB,Gender,PostCode,PNC,SelfDefined,Appearance,Offence,CJSCode,Arrived,Authorised,Released,AACalled,AAArrived,LDSeen,Disposal,PACETransfer,StripSearch");

    public CsvTable PncEntrants { get; }

    public CsvTable Truth { get; } = new("nominalId,ypid");

    private void AddSuspect(Nominal nominal)
    {
        PolicePerson entry = nominal.Entry;
        foreach (Crime crime in nominal.Person.Crimes)
        {
            string status = crime.Outcome switch { "" => "Under investigation", "1" => "Charged", "2" or "8" => "Dealt with", _ => "No further action" };
            Suspects.Add(
                $"34{crime.Committed:yy}{_draw.Below(1_000_000):000000}", Slashed(crime.Committed.AddDays(_draw.Below(4))), Slashed(crime.Committed), crime.Code, crime.Description,
                $"NN{Text.Of(_draw.Between(1, 18))} {Text.Of(_draw.Below(10))}", entry.Id, entry.Surname.ToUpperInvariant(), entry.Forename, entry.MiddleName,
                entry.BirthDate is { } birth ? Slashed(birth) : "", entry.Sex switch { "1" => "M", "2" => "F", _ => "U" }, entry.Postcode, entry.PncId,
                SelfDefined(nominal), OfficerDefined(nominal), status, crime.Outcome,
                crime.Decided is { } decided ? Slashed(decided) : "", crime.IsKnife ? "Y" : "N");
        }
    }

    private void AddDetention(Nominal nominal)
    {
        PolicePerson entry = nominal.Entry;
        Crime crime = nominal.Person.Crimes[^1];
        DateTime arrived = crime.Committed.ToDateTime(new TimeOnly(_draw.Below(24), _draw.Below(60)));
        DateTime released = arrived.AddMinutes(_draw.Between(180, 1320));
        Custody.Add(
            entry.Id, _draw.Pick<string>([("Weston Favell", 3), ("Kettering", 2)]), $"{entry.Surname}, {entry.Forename} {entry.MiddleName}".TrimEnd(),
            Text.Of(entry.BirthDate), entry.Sex switch { "1" => "Male", "2" => "Female", _ => "" }, entry.Postcode.Replace(" ", "", StringComparison.Ordinal), entry.PncId,
            SelfDefined(nominal), OfficerDefined(nominal), crime.Description, crime.Code, Time(arrived), Time(arrived.AddMinutes(_draw.Between(10, 60))), Time(released),
            Time(arrived.AddMinutes(_draw.Between(20, 90))), Time(arrived.AddMinutes(_draw.Between(95, 170))), _draw.Chance(600) ? "Y" : "N",
            crime.Outcome switch { "1" => "Charged", "2" => "Youth Caution", "8" => "Community Resolution", "" => "RUI", _ => "NFA" },
            crime.Outcome == "1" && _draw.Chance(60) ? "Y" : "N", _draw.Chance(30) ? "Y" : "N");
    }

    private string SelfDefined(Nominal nominal) => nominal.Person.Ethnicity switch
    {
        _ when _draw.Chance(80) => "NS",
        "WHITE" => "W1",
        "BLACK" => _draw.Chance(500) ? "B1" : "B2",
        "ASIAN" => _draw.Chance(500) ? "A2" : "A3",
        "MIXED" => _draw.Chance(600) ? "M1" : "M3",
        "OTHER" => "O9",
        _ => "NS",
    };

    private static string OfficerDefined(Nominal nominal) => nominal.Person.Ethnicity switch
    {
        "WHITE" => "1",
        "BLACK" or "MIXED" => "3",
        "ASIAN" => "4",
        _ => "0",
    };

    private static string Slashed(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Time(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
