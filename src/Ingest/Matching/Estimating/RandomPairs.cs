using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>
/// How pairs stand that nothing brought together: all pairs of two short lists, or a sample of two long ones. Nearly all of them are two people.
/// </summary>
internal static class RandomPairs
{
    private static readonly ImmutableArray<int> AllFields = [.. Enumerable.Range(0, ComparedFields.All.Length)];

    /// <param name="people">Both lists.</param>
    /// <param name="most">All pairs are taken where there are no more; else so many are drawn, with replacement.</param>
    /// <param name="seed">The same seed draws the same places.</param>
    public static LevelCounts Of(PersonColumns people, int most, int seed)
    {
        PairComparison comparison = new(people);
        PatternCounts patterns = new();
        int nominals = people.Count - people.Children;
        if ((long)people.Children * nominals <= most)
        {
            for (int pair = 0; pair < people.Children * nominals; pair++)
            {
                patterns.Add(comparison.PatternOf(pair / nominals, people.Children + (pair % nominals)));
            }
        }
        else
        {
            Random random = new(seed);
            for (int pair = 0; pair < most; pair++)
            {
                patterns.Add(comparison.PatternOf(random.Next(people.Children), people.Children + random.Next(nominals)));
            }
        }

        LevelCounts counts = new();
        foreach ((int pattern, long pairs) in patterns.InOrder())
        {
            counts.Add(pattern, pairs, AllFields.AsSpan());
        }

        return counts;
    }
}
