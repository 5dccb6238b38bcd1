using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>The levels of all fields of a pair as one number, so that pairs can be counted and weighed by pattern.</summary>
internal static class LevelPattern
{
    private static readonly ImmutableArray<int> Steps = StepsOf(ComparedFields.All);

    /// <summary>How many patterns there are.</summary>
    public static int Count { get; } = ComparedFields.All.Aggregate(1, (product, field) => product * field.Levels.Length);

    public static int Of(ForenameLevel forename, SurnameLevel surname, BirthDateLevel birthDate, SexLevel sex, PostcodeLevel postcode, PncIdLevel pncId) =>
        ((int)forename * Steps[0]) + ((int)surname * Steps[1]) + ((int)birthDate * Steps[2])
        + ((int)sex * Steps[3]) + ((int)postcode * Steps[4]) + ((int)pncId * Steps[5]);

    /// <summary>The level of one field (<see cref="ComparedFields"/>) in a pattern.</summary>
    public static int LevelOf(int pattern, int field) => pattern / Steps[field] % ComparedFields.All[field].Levels.Length;

    private static ImmutableArray<int> StepsOf(ImmutableArray<ComparedField> fields)
    {
        int[] steps = new int[fields.Length];
        int step = 1;
        for (int field = fields.Length - 1; field >= 0; field--)
        {
            steps[field] = step;
            step *= fields[field].Levels.Length;
        }

        return [.. steps];
    }
}
