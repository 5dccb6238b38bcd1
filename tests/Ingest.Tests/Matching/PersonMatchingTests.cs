using KpiAnalytics.Ingest.Matching;
using static KpiAnalytics.Ingest.Tests.Matching.AmongOthers;
using Sex = KpiAnalytics.Engine.Domain.Sex;

namespace KpiAnalytics.Ingest.Tests.Matching;

/// <summary>What a run takes, refuses and accounts for.</summary>
[TestFixture]
internal sealed class PersonMatchingTests
{
    [Test]
    public void Everybody_read_is_accounted_for()
    {
        MatchResult result = Run([Child, Child], [Nominal, new Person("N-Y") { Sex = Sex.Male }]);
        Assert.That(result.Children, Is.EqualTo(new ListTally(Others.Children.Length + 2, 1, 0)));
        Assert.That(result.Nominals, Is.EqualTo(new ListTally(Others.Nominals.Length + 2, 0, 1)));
    }

    [Test]
    public void Each_pair_is_compared_once_and_the_passes_say_how_many()
    {
        MatchResult result = PersonMatching.Of(Others.Children, Others.Nominals, new MatchOptions());
        Assert.That(result.Pairs.Select(pair => (pair.ChildId, pair.NominalId)), Is.Unique);
        Assert.That(result.Passes.All(pass => pass.NewPairs <= pass.Pairs && pass.NewPairs > 0), Is.True);
        Assert.That(result.Passes.Sum(pass => pass.NewPairs), Is.GreaterThanOrEqualTo(result.Pairs.Length));
    }

    [Test]
    public void Blocks_too_large_are_split_and_what_is_left_out_is_counted()
    {
        MatchResult whole = PersonMatching.Of(Others.Children, Others.Nominals, new MatchOptions());
        MatchResult split = PersonMatching.Of(Others.Children, Others.Nominals, new MatchOptions { LargestBlock = 4 });
        foreach ((PassTally before, PassTally after) in whole.Passes.Zip(split.Passes))
        {
            Assert.That(after.Pairs + after.PairsLeftOut, Is.EqualTo(before.Pairs), before.Name);
        }

        Assert.That(split.Passes.Sum(pass => pass.SplitBlocks), Is.GreaterThan(0));
        Assert.That(split.Passes.Sum(pass => pass.PairsLeftOut), Is.GreaterThan(0));
    }

    [Test]
    public void An_empty_list_gives_no_pairs()
    {
        MatchResult result = PersonMatching.Of([Child], Array.Empty<Person>(), new MatchOptions());
        Assert.That((result.Pairs.Length, result.Model.Length, result.Children.Read, result.Nominals.Read), Is.EqualTo((0, 0, 1, 0)));
    }

    [Test]
    public void One_person_each_can_be_matched()
    {
        MatchResult result = PersonMatching.Of([Child], [Nominal], new MatchOptions());
        Assert.That(result.Pairs.Single().Band, Is.EqualTo(MatchBand.Same));
    }

    [Test]
    public void A_record_without_an_id_is_refused() =>
        Assert.That(() => PersonMatching.Of([Child], [Nominal with { SourceId = "" }], new MatchOptions()), Throws.ArgumentException);

    [TestCase(1, 0.01, 0.5)]
    [TestCase(0.5, 0.01, 0.5)]
    [TestCase(0.9, 0.0001, 0.5)]
    [TestCase(0.9, 0.5, 0.5)]
    [TestCase(0.9, 0.01, 0.51)]
    [TestCase(0.9, 0.01, 0)]
    public void Options_out_of_range_are_refused(double precision, double share, double expected) => Assert.That(
        () => PersonMatching.Of([Child], [Nominal], new MatchOptions { SamePrecision = precision, DifferentShare = share, ExpectedMatches = expected }),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void How_many_matches_there_are_can_be_said_from_elsewhere()
    {
        MatchResult few = PersonMatching.Of(Others.Children, Others.Nominals, new MatchOptions { ExpectedMatches = 50 });
        MatchResult many = PersonMatching.Of(Others.Children, Others.Nominals, new MatchOptions { ExpectedMatches = 500 });
        Assert.That((few.ExpectedMatches, many.ExpectedMatches), Is.EqualTo((50.0, 500.0)));
        Assert.That(few.In(MatchBand.Same).Count(), Is.LessThan(many.In(MatchBand.Same).Count()));
    }

    [Test]
    public void A_hashed_record_without_its_tokens_is_refused() =>
        Assert.That(() => PersonMatching.Of([new HashedPerson("A", Sex.Male, [])], [new HashedPerson("B", Sex.Male, [])], new MatchOptions()), Throws.ArgumentException);

    [Test]
    public void Matching_leaves_the_records_as_they_were()
    {
        Person[] before = [.. Others.Nominals.Select(person => person with { })];
        PersonMatching.Of(Others.Children, Others.Nominals, new MatchOptions());
        Assert.That(Others.Nominals, Is.EqualTo(before));
    }
}
