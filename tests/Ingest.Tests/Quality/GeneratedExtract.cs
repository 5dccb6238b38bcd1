using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>Some dozens of children with offences, outcomes, orders and states, the same for the same seed.</summary>
internal sealed record GeneratedExtract(ImmutableDictionary<string, ImmutableArray<string[]>> Files, string File = "", string Column = "", string Rule = "")
{
    private const int Children = 24;

    /// <summary>Values that are lost or read as not known when they are spoiled, by their place in the file's columns.</summary>
    public static readonly ImmutableArray<(string File, int Column)> Spoilable =
    [
        ("children.csv", 2), ("offences.csv", 2), ("offences.csv", 3), ("outcomes.csv", 2), ("outcomes.csv", 3), ("programmes.csv", 2), ("programmes.csv", 3),
        ("programmes.csv", 4), ("ete_statuses.csv", 1), ("ete_statuses.csv", 4), ("residences.csv", 4), ("custody_releases.csv", 1), ("remand_placements.csv", 3),
    ];

    private static readonly string[] Outcomes = ["REFERRAL_ORDER", "YOUTH_CAUTION", "YOUTH_REHABILITATION_ORDER", "DETENTION_AND_TRAINING_ORDER"];

    public static GeneratedExtract Of(int seed)
    {
        Random random = new(seed);
        Dictionary<string, List<string[]>> rows = new()
        {
            ["children.csv"] = [["ypid", "yotoucode", "dateOfBirth", "originatingYOTPersonID"]],
            ["offences.csv"] = [["ypid", "offenceID", "offenceDate", "yjboffenceCategory", "yjbseriousnessScore"]],
            ["outcomes.csv"] = [["ypid", "offenceID", "outcomeDate", "legalOutcome"]],
            ["programmes.csv"] = [["ypid", "interventionProgrammeID", "startDate", "endDate", "disposalType"]],
            ["programme_offences.csv"] = [["ypid", "interventionProgrammeID", "offenceID"]],
            ["ete_statuses.csv"] = [["ypid", "startDate", "endDate", "provisionType", "suitability"]],
            ["residences.csv"] = [["ypid", "date", "kpi1EndDate", "kpi1AccommodationType", "kpi1AccommodationSuitability"]],
            ["custody_releases.csv"] = [["ypid", "releaseDate"]],
            ["remand_placements.csv"] = [["ypid", "episodeID", "establishmentType", "startDate", "endDate"]],
        };
        for (int i = 1; i <= Children; i++)
        {
            AddChild(rows, random, $"C{i}", i);
        }

        return new GeneratedExtract(rows.ToImmutableDictionary(file => file.Key, file => file.Value.ToImmutableArray()));
    }

    /// <summary>One to four values of a column spoiled.</summary>
    public GeneratedExtract Spoiled(string file, int column, int seed)
    {
        Random random = new((seed * 1000) + column);
        string[][] rows = [.. Files[file].Select(row => (string[])row.Clone())];
        bool isCode = rows[0][column] is "suitability" or "kpi1AccommodationSuitability" or "yjboffenceCategory" or "disposalType" or "legalOutcome";
        foreach (int row in Enumerable.Range(0, 1 + random.Next(4)).Select(_ => 1 + random.Next(Math.Max(1, rows.Length - 1))).Where(row => row < rows.Length))
        {
            rows[row][column] = isCode ? "NOBODY_KNOWS" : "31/02/2020";
        }

        string rule = isCode ? "unknown-code" : "unreadable-date";
        return new GeneratedExtract(Files.SetItem(file, [.. rows]), file, rows[0][column], rule);
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
        rows["children.csv"].Add([child, "E01", born, person]);
        for (int i = 1; i <= 1 + random.Next(4); i++)
        {
            AddOffence(rows, random, child, i);
        }

        rows["ete_statuses.csv"].Add([child, Day(random, new DateOnly(2021, 1, 1), 500), "", "", random.Next(2) == 0 ? "SUITABLE" : "UNSUITABLE"]);
        rows["residences.csv"].Add([child, Day(random, new DateOnly(2021, 1, 1), 500), "", "", random.Next(3) > 0 ? "SUITABLE" : "UNSUITABLE"]);
        if (random.Next(4) == 0)
        {
            string start = Day(random, new DateOnly(2021, 1, 1), 900);
            rows["remand_placements.csv"].Add([child, "E1", "YOI", start, Iso(DateOnly.ParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(random.Next(60)))]);
        }
    }

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
            rows["programmes.csv"].Add([child, $"P{number}", Iso(decided), Iso(ended), outcome == "YOUTH_CAUTION" ? "" : outcome]);
            rows["programme_offences.csv"].Add([child, $"P{number}", $"O{number}"]);
        }
    }

    private static string Day(Random random, DateOnly from, int days) => Iso(from.AddDays(random.Next(days)));

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
