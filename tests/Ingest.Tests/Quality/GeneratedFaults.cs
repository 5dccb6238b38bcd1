using System.Collections.Immutable;
using System.Globalization;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>A whole extract, spoiled in one way after the other; the same for the same seed.</summary>
internal static class GeneratedFaults
{
    /// <summary>Values that are lost or read as not known when they are spoiled, by file and column.</summary>
    private static readonly ImmutableArray<(string File, string Column, string Rule)> Values =
    [
        ("children.csv", "dateOfBirth", "unreadable-date"), ("children.csv", "ethnicity", "unknown-code"), ("offences.csv", "offenceDate", "unreadable-date"),
        ("offences.csv", "yjboffenceCategory", "unknown-code"), ("outcomes.csv", "outcomeDate", "unreadable-date"), ("outcomes.csv", "legalOutcome", "unknown-code"),
        ("programmes.csv", "startDate", "unreadable-date"), ("programmes.csv", "endDate", "unreadable-date"), ("programmes.csv", "disposalType", "unknown-code"),
        ("ete_statuses.csv", "startDate", "unreadable-date"), ("ete_statuses.csv", "suitability", "unknown-code"),
        ("residences.csv", "kpi1AccommodationSuitability", "unknown-code"), ("custody_releases.csv", "releaseDate", "unreadable-date"),
        ("remand_placements.csv", "startDate", "unreadable-date"), ("remand_placements.csv", "endDate", "unreadable-date"), ("victims.csv", "engagedRJ", "unreadable-yes-no"), ("remand_placements.csv", "establishmentType", "unknown-code"),
        ("board_meetings.csv", "meetingDate", "unreadable-date"), ("board_meetings.csv", "sector", "unknown-code"), ("board_meetings.csv", "senior", "unreadable-yes-no"),
    ];

    /// <summary>Ids of a row that is not there, and the column the finding names.</summary>
    private static readonly ImmutableArray<(string File, string Column, string Named)> Parents =
    [
        ("offences.csv", "ypid", "ypid"), ("outcomes.csv", "ypid", "offenceID"), ("outcomes.csv", "offenceID", "offenceID"), ("programmes.csv", "ypid", "ypid"),
        ("programme_offences.csv", "ypid", "offenceID"), ("programme_offences.csv", "offenceID", "offenceID"), ("programme_offences.csv", "interventionProgrammeID", "interventionProgrammeID"),
        ("ete_statuses.csv", "ypid", "ypid"), ("custody_releases.csv", "ypid", "ypid"), ("remand_placements.csv", "ypid", "ypid"),
        ("victims.csv", "ypid", "offenceID"), ("victims.csv", "offenceID", "offenceID"),
    ];

    /// <summary>Ids that are left out. With the row of a child, an offence or a programme all is lost that belongs to it.</summary>
    private static readonly ImmutableArray<(string File, string Column)> Ids =
    [
        ("children.csv", "ypid"), ("offences.csv", "ypid"), ("offences.csv", "offenceID"), ("outcomes.csv", "ypid"), ("programmes.csv", "ypid"), ("programmes.csv", "interventionProgrammeID"),
        ("remand_placements.csv", "ypid"), ("victims.csv", "ypid"),
    ];

    /// <summary>Files with a key, the last column of it, and a date to differ in.</summary>
    private static readonly ImmutableArray<(string File, string Key, string Date)> Keys =
        [("children.csv", "ypid", "dateOfBirth"), ("offences.csv", "offenceID", "offenceDate"), ("programmes.csv", "interventionProgrammeID", "endDate")];

    public static IEnumerable<GeneratedExtract> In(GeneratedExtract whole, int seed)
    {
        Random random = new(seed * 1000);
        return
        [
            .. Values.Select(place => Spoiled(whole, random, place.File, place.Column, (_, _) => place.Rule == "unreadable-date" ? "31/02/2020" : "NOBODY_KNOWS")
                with { File = place.File, Column = place.Column, Rule = place.Rule }),
            .. Parents.Select(place => Spoiled(whole, random, place.File, place.Column, (_, _) => $"X{random.Next(5)}")
                with { File = place.File, Column = place.Named, Rule = "missing-parent" }),
            Spoiled(whole, random, "children.csv", "ypid", (_, _) => $"X{random.Next(1_000_000)}") with { File = "offences.csv", Column = "ypid", Rule = "missing-parent", IsOfAnotherFile = true },
            .. Ids.Select(place => Spoiled(whole, random, place.File, place.Column, (_, _) => "") with { File = place.File, Column = place.Column, Rule = "required-value" }),
            .. Keys.Select(place => Doubled(whole, random, place.File, place.Date)),
            // The id of the row before: its own rows then have nothing to belong to.
            .. Keys.Select(place => Spoiled(whole, random, place.File, place.Key, (rows, row) => rows[row - 1][0] == rows[row][0] || place.Key == "ypid" ? rows[row - 1][ColumnOf(rows, place.Key)] : rows[row][ColumnOf(rows, place.Key)])
                with { File = place.File, Rule = "duplicate-key" }),
        ];
    }

    /// <summary>One to four values of a column spoiled.</summary>
    private static GeneratedExtract Spoiled(GeneratedExtract whole, Random random, string file, string column, Func<string[][], int, string> bad)
    {
        string[][] rows = [.. whole.Files[file].Select(row => (string[])row.Clone())];
        // Not the first row, which has none before it.
        foreach (int row in Enumerable.Range(0, 1 + random.Next(4)).Select(_ => 2 + random.Next(Math.Max(1, rows.Length - 2))).Where(row => row < rows.Length).Distinct())
        {
            rows[row][ColumnOf(rows, column)] = bad(rows, row);
        }

        return whole with { Files = whole.Files.SetItem(file, [.. rows]) };
    }

    /// <summary>A wrong row of the same key before a right one, which is lost.</summary>
    private static GeneratedExtract Doubled(GeneratedExtract whole, Random random, string file, string date)
    {
        ImmutableArray<string[]> rows = whole.Files[file];
        int row = 1 + random.Next(rows.Length - 1), column = ColumnOf([.. rows], date);
        string[] wrong = (string[])rows[row].Clone();
        wrong[column] = DateOnly.ParseExact(wrong[column], "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-1200).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return whole with { Files = whole.Files.SetItem(file, rows.Insert(row, wrong)), File = file, Rule = "duplicate-key" };
    }

    private static int ColumnOf(string[][] rows, string column) => Array.IndexOf(rows[0], column);
}
