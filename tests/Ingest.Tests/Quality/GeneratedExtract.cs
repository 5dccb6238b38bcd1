using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>Some dozens of children with offences, outcomes, orders and states, the same for the same seed.</summary>
internal sealed record GeneratedExtract(ImmutableDictionary<string, ImmutableArray<string[]>> Files, string File = "", string Column = "", string Rule = "")
{
    /// <summary>The row at fault is of another file than the rows the finding is of: only measures the finding touches are promised.</summary>
    public bool IsOfAnotherFile { get; init; }

    private const int Children = 24;

    /// <summary>One service, its residents by ethnic group, and what a night on remand costs.</summary>
    public static readonly Reference Reference = KpiTwoExtract.Services() with
    {
        Populations =
        [
            .. from year in Enumerable.Range(2015, 10)
               from ethnicity in Enum.GetValues<Ethnicity>().Where(ethnicity => ethnicity != Ethnicity.NotKnown)
               select new PopulationCount("E01", year, 14, 1000 * (1 + (int)ethnicity), null, ethnicity),
        ],
        RemandPrices =
        [
            new RemandPrice(EstablishmentType.YoungOffenderInstitution, new DateOnly(2015, 4, 1), 30_000),
            new RemandPrice(EstablishmentType.SecureTrainingCentre, new DateOnly(2015, 4, 1), 70_000),
        ],
    };

    private static readonly string[] Outcomes = ["REFERRAL_ORDER", "YOUTH_CAUTION", "YOUTH_REHABILITATION_ORDER", "DETENTION_AND_TRAINING_ORDER"];

    private static readonly string[] Groups = ["WHITE", "WHITE", "BLACK", "MIXED", "NOT_KNOWN"];

    public static GeneratedExtract Of(int seed)
    {
        Random random = new(seed);
        Dictionary<string, List<string[]>> rows = new()
        {
            ["children.csv"] = [["ypid", "yotoucode", "dateOfBirth", "originatingYOTPersonID", "ethnicity"]],
            ["offences.csv"] = [["ypid", "offenceID", "offenceDate", "yjboffenceCategory", "yjbseriousnessScore"]],
            ["outcomes.csv"] = [["ypid", "offenceID", "outcomeDate", "legalOutcome"]],
            ["programmes.csv"] = [["ypid", "interventionProgrammeID", "startDate", "endDate", "disposalType", "kpi6SuccessfullyCompleted"]],
            ["programme_offences.csv"] = [["ypid", "interventionProgrammeID", "offenceID"]],
            ["ete_statuses.csv"] = [["ypid", "startDate", "endDate", "provisionType", "suitability"]],
            ["residences.csv"] = [["ypid", "date", "kpi1EndDate", "kpi1AccommodationType", "kpi1AccommodationSuitability"]],
            ["custody_releases.csv"] = [["ypid", "releaseDate"]],
            ["remand_placements.csv"] = [["ypid", "episodeID", "establishmentType", "startDate", "endDate"]],
            ["board_meetings.csv"] = [["yotoucode", "meetingDate", "sector", "senior"], .. Meetings(random)],
        };
        for (int i = 1; i <= Children; i++)
        {
            AddChild(rows, random, $"C{i}", i);
        }

        rows["victims.csv"] = [["victimID", "ypid", "offenceID", "consentYJSContact", "engagedRJ"], .. Victims(rows["offences.csv"], new Random(seed + 100))];
        return new GeneratedExtract(rows.ToImmutableDictionary(file => file.Key, file => file.Value.ToImmutableArray()));
    }

    public SmallExtract Write()
    {
        SmallExtract small = new();
        foreach ((string file, ImmutableArray<string[]> rows) in Files)
        {
            small.With(file, [.. rows.Select(row => string.Join(',', row))]);
        }

        return small.With("extract.json", "{ \"coverageFrom\": \"2015-01-01\", \"coverageTo\": \"2024-03-31\" }");
    }

    private static void AddChild(Dictionary<string, List<string[]>> rows, Random random, string child, int number)
    {
        // Every sixth child is held under a second id.
        string person = number % 6 == 0 ? $"{number - 1}" : $"{number}";
        string born = number % 6 == 0 ? rows["children.csv"][^1][2] : Day(random, new DateOnly(2006, 1, 1), 1000);
        rows["children.csv"].Add([child, "E01", born, person, Groups[random.Next(Groups.Length)]]);
        for (int i = 1; i <= 1 + random.Next(4); i++)
        {
            AddOffence(rows, random, child, i);
        }

        rows["ete_statuses.csv"].Add([child, Day(random, new DateOnly(2021, 1, 1), 500), "", "", random.Next(2) == 0 ? "SUITABLE" : "UNSUITABLE"]);
        rows["residences.csv"].Add([child, Day(random, new DateOnly(2021, 1, 1), 500), "", "", random.Next(3) > 0 ? "SUITABLE" : "UNSUITABLE"]);
        if (random.Next(3) == 0)
        {
            string start = Day(random, new DateOnly(2023, 1, 1), 400);
            rows["remand_placements.csv"].Add([child, "E1", random.Next(2) == 0 ? "YOI" : "STC", start, Iso(DateOnly.ParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(random.Next(60)))]);
        }
    }

    private static IEnumerable<string[]> Meetings(Random random) =>
        from month in new[] { "2023-02", "2023-11", "2024-01", "2024-02" }
        from sector in new[] { "SOCIAL_CARE", "EDUCATION", "POLICE", "PROBATION", "HEALTH", "OTHER" }
        where random.Next(3) > 0
        select new[] { "E01", $"{month}-0{1 + random.Next(9)}", sector, random.Next(2) == 0 ? "true" : "false" };

    // Some are the victims of several children.
    private static IEnumerable<string[]> Victims(List<string[]> offences, Random random) =>
        from offence in offences.Skip(1)
        from _ in Enumerable.Range(0, random.Next(3))
        select new[] { $"V{random.Next(25)}", offence[0], offence[1], random.Next(3) > 0 ? "true" : "false", random.Next(2) == 0 ? "true" : "false" };

    private static void AddOffence(Dictionary<string, List<string[]>> rows, Random random, string child, int number)
    {
        DateOnly committed = new DateOnly(2020, 1, 1).AddDays(random.Next(1300)), decided = committed.AddDays(20 + random.Next(120)), ended = decided.AddDays(60 + random.Next(200));
        string outcome = Outcomes[random.Next(Outcomes.Length)];
        rows["offences.csv"].Add([child, $"O{number}", Iso(committed), random.Next(2) == 0 ? "ROBBERY" : "THEFT_AND_HANDLING", $"{1 + random.Next(8)}"]);
        rows["outcomes.csv"].Add([child, $"O{number}", Iso(decided), outcome]);
        if (outcome == "DETENTION_AND_TRAINING_ORDER")
        {
            rows["custody_releases.csv"].Add([child, Iso(ended)]);
        }
        else
        {
            rows["programmes.csv"].Add([child, $"P{number}", Iso(decided), Iso(ended), outcome == "YOUTH_CAUTION" && number % 2 == 0 ? "" : outcome, ended.Day % 2 == 0 ? "true" : "false"]);
            rows["programme_offences.csv"].Add([child, $"P{number}", $"O{number}"]);
            if (number == 3)
            {
                // An order for two offences, one of which may have another order.
                rows["programme_offences.csv"].Add([child, $"P{number}", "O1"]);
            }
        }
    }

    private static string Day(Random random, DateOnly from, int days) => Iso(from.AddDays(random.Next(days)));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
