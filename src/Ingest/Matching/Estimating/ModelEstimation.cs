using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Blocking;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>
/// Estimates the parameters of two lists from the lists alone. Chance agreement comes from random pairs; how pairs of one person stand, from
/// the pairs of each training pass and the fields it does not fix; how many there are, from the pass on birth dates.
/// </summary>
internal sealed class ModelEstimation(Blocks blocks, MatchOptions options)
{
    /// <summary>What the assumptions are worth beside the data, in pairs: enough to hold short lists, lost in long ones.</summary>
    private const double AssumedMatches = 20;
    private const double AssumedOthers = 200;

    /// <summary>Random pairs hold some matches, and which are matches depends on the random pairs: it settles in a few rounds.</summary>
    private const int Rounds = 4;

    /// <summary>A nominal is in the other list at most so often, whatever the pairs seem to say: nothing is certain before evidence.</summary>
    private const double MostNominalsMatched = 0.9;

    public MatchModel Estimate()
    {
        double pairs = (double)blocks.People.Children * (blocks.People.Count - blocks.People.Children);
        LevelCounts random = RandomPairs.Of(blocks.People, options.SampledPairs, options.Seed);
        ImmutableArray<(BlockingPass Pass, ImmutableArray<(int, long)> Patterns)> training = TrainingPairs();

        LevelShares amongMatches = LevelShares.AssumedAmongMatches;
        LevelShares amongOthers = LevelShares.Of(random, LevelShares.AssumedAmongOthers, AssumedOthers);
        double expected = options.ExpectedMatches ?? 1;
        for (int round = 0; round < Rounds; round++)
        {
            LevelCounts levels = new();
            foreach ((BlockingPass pass, ImmutableArray<(int, long)> patterns) in training)
            {
                EstimatedMatches found = ExpectationMaximisation.Of(
                    patterns, FreeFields(pass), amongOthers, LevelShares.AssumedAmongMatches, AssumedMatches);
                levels.Add(found.Levels);
                expected = pass.FixedFields is [ComparedFields.BirthDate] ? ExpectedMatches(found.Matches, amongMatches) : expected;
            }

            amongMatches = LevelShares.Of(levels, LevelShares.AssumedAmongMatches, AssumedMatches);
            amongOthers = LevelShares.Of(random.Without(expected / pairs, amongMatches), LevelShares.AssumedAmongOthers, AssumedOthers);
        }

        return new MatchModel(amongMatches, amongOthers, expected, pairs);
    }

    private static ImmutableArray<int> FreeFields(BlockingPass pass) => [.. Enumerable.Range(0, ComparedFields.All.Length).Except(pass.FixedFields)];

    private ImmutableArray<(BlockingPass Pass, ImmutableArray<(int Pattern, long Pairs)> Patterns)> TrainingPairs() =>
    [
        .. BlockingPass.All.Select((pass, number) => (pass, number)).Where(pass => pass.pass.Trains).Select(pass =>
        {
            PatternCounts all = new();
            foreach (PatternCounts portion in blocks.Visit(pass.number, () => new PatternCounts(), (counts, _, _, pattern) => counts.Add(pattern), (_, _) => true))
            {
                all.Add(portion);
            }

            return (pass.pass, all.InOrder());
        }),
    ];

    /// <summary>The matches with equal birth dates stand for those whose dates differ or are missing.</summary>
    private double ExpectedMatches(double withEqualDates, LevelShares amongMatches)
    {
        if (options.ExpectedMatches is { } given)
        {
            return given;
        }

        int children = blocks.People.Children;
        int nominals = blocks.People.Count - children;
        int[] dates = blocks.People[PersonTrait.BirthDate];
        double known = dates.Take(children).Count(date => date != 0) * (double)dates.Skip(children).Count(date => date != 0) / ((double)children * nominals);
        double all = known > 0 ? withEqualDates / (known * amongMatches[ComparedFields.BirthDate, ComparedField.Same]) : 0;
        return Math.Clamp(all, Math.Min(1, MostNominalsMatched * nominals), MostNominalsMatched * nominals);
    }
}
