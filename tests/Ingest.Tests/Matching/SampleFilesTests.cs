using System.Globalization;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.SampleData;

namespace KpiAnalytics.Ingest.Tests.Matching;

/// <summary>How right matching is, against the truth. Nothing was fitted to any of these lists.</summary>
[TestFixture]
internal sealed class SampleFilesTests
{
    private const double LeastPrecision = 0.995;
    private const double LeastRecall = 0.97;
    private const int ChildrenOfOtherSeeds = 1500;

    private SamplePeople _people = null!;
    private MatchResult _result = null!;

    [OneTimeSetUp]
    public void Match()
    {
        _people = SamplePeople.OfFiles();
        _result = PersonMatching.Of(_people.Children, _people.Nominals, new MatchOptions());
    }

    [Test]
    public void On_the_sample_files_links_are_right_and_nearly_all_are_found()
    {
        (double precision, double recall) = _people.Measure(_result);
        TestContext.Out.WriteLine(Report(_people, _result));
        Assert.That(precision, Is.GreaterThanOrEqualTo(LeastPrecision));
        Assert.That(recall, Is.GreaterThanOrEqualTo(LeastRecall));
        Assert.That(_result.In(MatchBand.Review).Count(), Is.LessThan(_people.Nominals.Length / 10), "a queue people can work through");
    }

    [Test]
    public void The_page_about_matching_prints_what_comes_out()
    {
        (double precision, double recall) = _people.Measure(_result);
        string row = string.Create(CultureInfo.InvariantCulture, $"| sample-data/police | {_people.Children.Length:N0} | {_people.Nominals.Length:N0} "
            + $"| {_people.Nominals.Count(nominal => _people.Truth.Contains(nominal.SourceId)):N0} | {_result.In(MatchBand.Same).Count():N0} | {precision:F4} | {recall:F4} "
            + $"| {_result.In(MatchBand.Review).Count():N0} | {_result.In(MatchBand.Review).Count(_people.IsRight):N0} |");

        string page = Path.Combine(SourceTree.SampleData(), "..", "docs", "matching.md");
        Assert.That(File.ReadAllLines(page), Has.Member(row));
    }

    [Test]
    public void Some_names_are_rare_and_some_are_common()
    {
        string[] words = [.. _result.Pairs.SelectMany(pair => _result.Explain(pair).Steps).Select(step => step.Words).Distinct()];
        Assert.That(words, Has.Some.EqualTo("surname the same, a rare one").And.Some.EqualTo("surname the same, a common one"));
    }

    [Test]
    public void On_ten_other_seeds_too([Range(101, 110)] int seed)
    {
        SamplePeople people = SamplePeople.OfSeed((ulong)seed, ChildrenOfOtherSeeds);
        MatchResult result = PersonMatching.Of(people.Children, people.Nominals, new MatchOptions());

        (double precision, double recall) = people.Measure(result);
        TestContext.Out.WriteLine(Report(people, result));
        Assert.That(precision, Is.GreaterThanOrEqualTo(LeastPrecision));
        Assert.That(recall, Is.GreaterThanOrEqualTo(LeastRecall));
    }

    [Test]
    public void The_estimated_number_of_matches_is_near_the_true_one()
    {
        double known = _people.Nominals.Count(nominal => _people.Truth.Contains(nominal.SourceId));
        Assert.That(_result.ExpectedMatches / known, Is.InRange(0.95, 1.05));
    }

    [Test]
    public void Hashed_lists_are_matched_as_surely_and_a_little_less_fully()
    {
        byte[] key = [.. Enumerable.Range(1, PersonHashing.LeastKeyBytes).Select(number => (byte)number)];
        SamplePeople people = _people;
        MatchResult result = PersonMatching.Of(
            [.. people.Children.Select(person => PersonHashing.Of(person, key))], [.. people.Nominals.Select(person => PersonHashing.Of(person, key))], new MatchOptions());

        HashSet<(string, string)> truth = [.. people.Truth.SelectMany(links => links.Select(ypid => (PersonHashing.IdOf(links.Key, key), PersonHashing.IdOf(ypid, key))))];
        ScoredPair[] linked = [.. result.In(MatchBand.Same)];
        int right = linked.Count(pair => truth.Contains((pair.NominalId, pair.ChildId)));
        TestContext.Out.WriteLine($"{right} of {linked.Length} right, of {people.Truth.Count} known");
        Assert.That(right / (double)linked.Length, Is.GreaterThanOrEqualTo(LeastPrecision));
        Assert.That(right / (double)people.Truth.Count, Is.GreaterThanOrEqualTo(0.90));
    }

    [Test]
    public void The_order_of_rows_and_the_number_of_threads_change_nothing()
    {
        SamplePeople people = SamplePeople.OfSeed(77, 600);
        Random random = new(5);
        MatchResult straight = PersonMatching.Of(people.Children, people.Nominals, new MatchOptions());
        MatchResult shuffled = PersonMatching.Of(
            [.. people.Children.OrderBy(_ => random.Next())], [.. people.Nominals.OrderBy(_ => random.Next())], new MatchOptions { Threads = 1 });

        Assert.That(shuffled.Pairs.Select(Text), Is.EqualTo(straight.Pairs.Select(Text)));
        Assert.That(shuffled.Model, Is.EqualTo(straight.Model));
    }

    [Test]
    public void Two_lists_about_different_people_give_hardly_a_link()
    {
        SamplePeople some = SamplePeople.OfSeed(21, 800);
        SamplePeople others = SamplePeople.OfSeed(22, 800);
        MatchResult result = PersonMatching.Of(some.Children, [.. others.Nominals.Select(nominal => nominal with { PncId = "" })], new MatchOptions());

        Assert.That(result.In(MatchBand.Same).Count(), Is.LessThanOrEqualTo(1));
    }

    private static string Text(ScoredPair pair) => $"{pair.ChildId} {pair.NominalId} {pair.Weight:R} {pair.Band} {pair.Reason} {pair.FoundBy}";

    private static string Report(SamplePeople people, MatchResult result)
    {
        (double precision, double recall) = people.Measure(result);
        int inReview = result.In(MatchBand.Review).Count(people.IsRight);
        int known = people.Nominals.Count(nominal => people.Truth.Contains(nominal.SourceId));
        return $"{people.Children.Length} children, {people.Nominals.Length} nominals, {known} known; same {result.In(MatchBand.Same).Count()}, "
            + $"precision {precision:F4}, recall {recall:F4}; review {result.In(MatchBand.Review).Count()}, matches among them {inReview}"
            + string.Concat(result.In(MatchBand.Same).Where(pair => !people.IsRight(pair))
                .Select(pair => $"\n  wrong: {string.Join("; ", result.Explain(pair).Steps.Select(step => $"{step.Words} {step.Weight:F1}"))} ({pair.Reason})"));
    }
}
