using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Tests.Csv;
using KpiAnalytics.SampleData;
using KpiAnalytics.SampleData.Police;

namespace KpiAnalytics.Ingest.Tests.Matching;

/// <summary>The police files of sample-data and others of their kind, as people to match.</summary>
internal sealed record SamplePeople(Person[] Children, Person[] Nominals, ILookup<string, string> Truth)
{
    /// <summary>The committed files, read without any of the product's code.</summary>
    public static SamplePeople OfFiles()
    {
        Person[] children = [.. Rows("service_people.csv").Select(row => new Person(row["ypid"])
        {
            PncId = row["pncnumber"],
            Forename = row["forename"],
            MiddleName = row["middleName"],
            Surname = row["surname"],
            BirthDate = Date(row["dateOfBirth"], "yyyy-MM-dd"),
            Sex = SexOf(row["sex"]),
            Postcode = row["postcode"],
        })];

        // A nominal has a row for each crime, with the same particulars on all.
        Person[] suspects = [.. Rows("suspects.csv").DistinctBy(row => row["Nominal URN"]).Select(row => new Person(row["Nominal URN"])
        {
            PncId = row["PNCID"],
            Forename = row["Forename 1"],
            MiddleName = row["Forename 2"],
            Surname = row["Surname"],
            BirthDate = Date(row["Date of Birth"], "dd/MM/yyyy"),
            Sex = SexOf(row["Sex"]),
            Postcode = row["Home Postcode"],
        })];
        Person[] detained = [.. Rows("custody.csv").Select(row => new Person(row["CustodyRef"])
        {
            PncId = row["PNC"],
            Forename = row["DetaineeName"].Split(", ")[1],
            Surname = row["DetaineeName"].Split(", ")[0],
            BirthDate = Date(row["DOB"], "yyyy-MM-dd"),
            Sex = SexOf(row["Gender"]),
            Postcode = row["PostCode"],
        })];
        return new(children, [.. suspects, .. detained], Rows("truth.csv").ToLookup(row => row["nominalId"], row => row["ypid"]));
    }

    /// <summary>Lists of the same kind about other people.</summary>
    public static SamplePeople OfSeed(ulong seed, int children)
    {
        PoliceSample sample = PoliceSample.Invented(seed, children);
        return new(
            [.. sample.Service.Select(ToPerson)], [.. sample.Suspects.Concat(sample.Custody).Select(ToPerson)],
            sample.Truth.ToLookup(link => link.NominalId, link => link.Ypid));
    }

    /// <summary>Of the nominals the service knows, those linked to the right child; of all links, those that are right.</summary>
    public (double Precision, double Recall) Measure(MatchResult result)
    {
        int linked = result.In(MatchBand.Same).Count();
        int right = result.In(MatchBand.Same).Count(IsRight);
        return (right / (double)linked, right / (double)Nominals.Count(nominal => Truth.Contains(nominal.SourceId)));
    }

    public bool IsRight(ScoredPair pair) => Truth[pair.NominalId].Contains(pair.ChildId);

    private static Person ToPerson(PolicePerson person) => new(person.Id)
    {
        PncId = person.PncId,
        Forename = person.Forename,
        MiddleName = person.MiddleName,
        Surname = person.Surname,
        BirthDate = person.BirthDate,
        Sex = SexOf(person.Sex),
        Postcode = person.Postcode,
    };

    private static Sex SexOf(string written) => written switch { "1" or "M" or "Male" => Sex.Male, "2" or "F" or "Female" => Sex.Female, _ => Sex.Unknown };

    private static DateOnly? Date(string written, string format) =>
        written.Length == 0 ? null : DateOnly.ParseExact(written, format, CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        List<PlainRecord> records = PlainCsv.Read(File.ReadAllText(Path.Combine(SourceTree.SampleData(), "police", file)));
        string[] columns = [.. records[0].Fields];
        return records.Skip(1).Select(record => columns.Zip(record.Fields).ToDictionary(pair => pair.First, pair => pair.Second));
    }
}
