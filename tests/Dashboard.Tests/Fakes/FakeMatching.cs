using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Tests.Fakes;

/// <summary>Matching as the test decides: a stage, or sixty children of whom the police know some. YP00 and YP01 are brothers, and the nominal N00 is like both.</summary>
internal sealed class FakeMatching(MatchingStage stage) : IMatchingSource
{
    private const int Children = 60;

    public event Action? Changed;

    public MatchingStage Stage { get; private set; } = stage;

    public void MoveTo(MatchingStage stage)
    {
        Stage = stage;
        Changed?.Invoke();
    }

    /// <param name="findings">Of the lists.</param>
    public static MatchedCaseload Matched(params ImmutableArray<Finding> findings)
    {
        PersonLists lists = new([.. Enumerable.Range(0, Children).Select(Child)], [.. Enumerable.Range(0, Children / 2).Select(Nominal)]);
        return new MatchedCaseload(Caseload(), new PoliceRecords { Suspects = [.. Enumerable.Range(0, Children / 2).SelectMany(Crimes)] }, lists, new FindingList(findings, []));
    }

    /// <summary>With a PNC list of four quarters: YP05 by PNC id and name, and a stranger.</summary>
    public static MatchedCaseload MatchedWithEntrants() => new(
        Caseload(),
        new PoliceRecords { PncEntrants = [Entrant(Child(5), "23/5A", new(2023, 1, 9)), Entrant(new Person("x") { Forename = "Quentin", Surname = "Vole", BirthDate = new(2007, 7, 7) }, "23/6B", new(2023, 11, 1))] },
        new PersonLists([.. Enumerable.Range(0, Children).Select(number => Child(number) with { PncId = number == 5 ? "23/5A" : "" })], []), new FindingList([], []));

    private static PncEntrant Entrant(Person person, string number, DateOnly day) => new()
    {
        PncNumber = number, FirstName = person.Forename, LastName = person.Surname, BirthDate = person.BirthDate, Sex = person.Sex, Postcode = person.Postcode, EntryDate = day,
        Disposal = "Youth caution", OffenceDescription = "", Force = "",
    };

    /// <summary>A desk over a store in a folder.</summary>
    public static async Task<ReviewDesk> DeskAsync(MatchedCaseload matched, string folder, byte[]? key = null) =>
        new(await ReviewStore.OpenAsync(Path.Combine(folder, "store.db")), matched.ForReview, key, TimeProvider.System);

    public static Caseload Caseload() => Engine.Cohorts.Caseload.Build(
        new Extract
        {
            Children = [.. Enumerable.Range(0, Children).Select(child => new Child { Ypid = Ypid(child), Service = FakeCaseload.Northamptonshire.Code, DateOfBirth = Born(child) })],
            Offences = [],
            Outcomes = [],
            CoverageFrom = FakeCaseload.ExtractStart,
            CoverageTo = FakeCaseload.ExtractEnd,
        },
        new Reference { Services = [new Service(FakeCaseload.Northamptonshire.Code, "Northamptonshire", "East Midlands", "England", null, null)] });

    private static Person Child(int number) => new(Ypid(number))
    {
        Forename = Forename(number), Surname = $"Surname{Letters(number)}", BirthDate = Born(number), Sex = Sex.Male, Postcode = Postcode(number),
    };

    // The first shares surname, birth date and postcode with the first child and has another forename, as a twin has.
    private static Person Nominal(int number) => Child(number) with { SourceId = Reference(number), Forename = number == 0 ? "Zebedee" : Forename(number) };

    private static IEnumerable<SuspectRecord> Crimes(int number) => Enumerable.Range(0, number % 4).Select(crime => new SuspectRecord
    {
        CrimeNumber = string.Create(CultureInfo.InvariantCulture, $"CR{number:00}{crime}"), PersonId = Reference(number), PncNumber = "", FirstName = Forename(number), LastName = "", Postcode = "",
        OffenceClass = "", CjsCode = "", OffenceDescription = "Common assault", Location = "", SuspectStatus = "", Outcome = "",
        RecordedDate = new(2023, 11, crime + 1), OutcomeType = 16, OutcomeDate = new(2023, 12, crime + 1),
    });

    private static string Forename(int number) => $"Forename{Letters(number * 7)}";

    private static string Letters(int number) => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('k' + (number % 11))}";

    private static string Postcode(int number) => string.Create(CultureInfo.InvariantCulture, $"NN{1 + (number % 9)} {number % 10}OO");

    private static DateOnly Born(int number) => new DateOnly(2008, 1, 1).AddDays(number * 13);

    private static string Ypid(int number) => string.Create(CultureInfo.InvariantCulture, $"YP{number:00}");

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"N{number:00}");
}
