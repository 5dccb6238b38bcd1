using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KpiAnalytics.Ingest.Matching.Comparing;
using KpiAnalytics.Ingest.Matching.Estimating;

namespace KpiAnalytics.Ingest.Tests.Matching;

[TestFixture]
internal sealed class ExpectationMaximisationTests
{
    private static readonly ImmutableArray<int> Fields = [ComparedFields.Forename, ComparedFields.Surname, ComparedFields.Sex, ComparedFields.Postcode];

    [Test]
    public void It_finds_the_parameters_that_made_the_data()
    {
        LevelShares matches = Spread(11, strongest: 0.8);
        LevelShares others = Spread(12, strongest: 0.02);
        PatternCounts pairs = Drawn(new Random(3), 200_000, matched: 0.05, matches, others);

        EstimatedMatches found = ExpectationMaximisation.Of(pairs.InOrder(), Fields, others, LevelShares.AssumedAmongMatches, assumedPairs: 0);

        Assert.That(found.Matches, Is.EqualTo(10_000).Within(300));
        foreach (int field in Fields)
        {
            for (int level = ComparedField.Same; level < ComparedFields.All[field].Levels.Length; level++)
            {
                Assert.That(found.AmongMatches[field, level], Is.EqualTo(matches[field, level]).Within(0.02), $"{field} {level}");
            }
        }
    }

    [Test]
    public void The_likelihood_never_falls()
    {
        Gen<(int Seed, int Pairs, int Matched, int Assumed)> cases =
            from seed in Gen.Choose(0, 10_000)
            from pairs in Gen.Choose(1, 3000)
            from matched in Gen.Choose(0, 100)
            from assumed in Gen.Elements(0, 5, 20)
            select (seed, pairs, matched, assumed);

        Prop.ForAll(Arb.From(cases), made =>
        {
            LevelShares others = Spread(made.Seed + 1, strongest: 0.05);
            PatternCounts pairs = Drawn(new Random(made.Seed), made.Pairs, made.Matched / 100.0, Spread(made.Seed, strongest: 0.7), others);
            ImmutableArray<double> steps = ExpectationMaximisation.Of(pairs.InOrder(), Fields, others, LevelShares.AssumedAmongMatches, made.Assumed).LogLikelihoods;
            return steps.Length > 1 && steps.Zip(steps.Skip(1)).All(step => step.Second >= step.First - (1e-9 * Math.Abs(step.First)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(23768213, 1));
    }

    [Test]
    public void Without_pairs_what_was_assumed_stays()
    {
        EstimatedMatches found = ExpectationMaximisation.Of([], Fields, LevelShares.AssumedAmongOthers, LevelShares.AssumedAmongMatches, assumedPairs: 20);

        Assert.That((found.Matches, found.AmongMatches), Is.EqualTo((0.0, LevelShares.AssumedAmongMatches)));
    }

    [Test]
    public void Shares_are_counts_over_what_is_known()
    {
        LevelCounts counts = new();
        counts.Add(PatternOf(ComparedFields.Sex, 1), 30, [ComparedFields.Sex]);
        counts.Add(PatternOf(ComparedFields.Sex, 2), 10, [ComparedFields.Sex]);
        counts.Add(PatternOf(ComparedFields.Sex, 0), 60, [ComparedFields.Sex]);

        Assert.That(LevelShares.Of(counts, LevelShares.AssumedAmongMatches, 0)[ComparedFields.Sex, 1], Is.EqualTo(0.75));
        Assert.That(LevelShares.Of(counts, LevelShares.AssumedAmongMatches, 40)[ComparedFields.Sex, 1], Is.EqualTo((30 + (40 * 0.99)) / 80).Within(1e-12));
    }

    [Test]
    public void Matches_among_random_pairs_are_taken_away()
    {
        LevelCounts counts = new();
        counts.Add(PatternOf(ComparedFields.Sex, 1), 700, [ComparedFields.Sex]);
        counts.Add(PatternOf(ComparedFields.Sex, 2), 300, [ComparedFields.Sex]);

        // A tenth are matches, 99 of these 100 with the same sex.
        LevelCounts rest = counts.Without(0.1, LevelShares.AssumedAmongMatches);
        Assert.That((rest[ComparedFields.Sex, 1], rest[ComparedFields.Sex, 2]), Is.EqualTo((601.0, 299.0)).Within(1e-9));
    }

    private static PatternCounts Drawn(Random random, int pairs, double matched, LevelShares matches, LevelShares others)
    {
        PatternCounts counts = new();
        for (int pair = 0; pair < pairs; pair++)
        {
            LevelShares spread = random.NextDouble() < matched ? matches : others;
            int[] levels = new int[ComparedFields.All.Length];
            foreach (int field in Fields)
            {
                // One in twenty is not known.
                levels[field] = random.Next(20) == 0 ? ComparedField.NotKnown : LevelOf(spread, field, random.NextDouble());
            }

            counts.Add(PatternOf(levels));
        }

        return counts;
    }

    private static int LevelOf(LevelShares spread, int field, double drawn)
    {
        int level = ComparedField.Same;
        while (level < ComparedFields.All[field].Levels.Length - 1 && (drawn -= spread[field, level]) >= 0)
        {
            level++;
        }

        return level;
    }

    /// <summary>Shares of one's own: agreement as given, the others as they come.</summary>
    private static LevelShares Spread(int seed, double strongest)
    {
        Random random = new(seed);
        LevelCounts counts = new();
        foreach (int field in Fields)
        {
            int levels = ComparedFields.All[field].Levels.Length;
            double[] rest = [.. Enumerable.Range(2, levels - 2).Select(_ => 0.1 + random.NextDouble())];
            counts.Add(PatternOf(field, 1), strongest, [field]);
            for (int level = 2; level < levels; level++)
            {
                counts.Add(PatternOf(field, level), (1 - strongest) * rest[level - 2] / rest.Sum(), [field]);
            }
        }

        return LevelShares.Of(counts, LevelShares.AssumedAmongMatches, 0);
    }

    private static int PatternOf(int field, int level)
    {
        int[] levels = new int[ComparedFields.All.Length];
        levels[field] = level;
        return PatternOf(levels);
    }

    private static int PatternOf(int[] levels) => LevelPattern.Of(
        (ForenameLevel)levels[0], (SurnameLevel)levels[1], (BirthDateLevel)levels[2], (SexLevel)levels[3], (PostcodeLevel)levels[4], (PncIdLevel)levels[5]);
}
