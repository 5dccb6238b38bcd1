using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Ingest.Tests.Matching;

/// <summary>The rules, each on a pair of its own among people enough to learn from.</summary>
[TestFixture]
internal sealed class PersonMatchingTests
{
    private static readonly SamplePeople Others = SamplePeople.OfSeed(5, 500);

    private static readonly Person Child = new("YP-X")
    {
        PncId = "2021/0777777S",
        Forename = "Thomas",
        Surname = "Quillbrook",
        BirthDate = new(2008, 3, 4),
        Sex = Sex.Male,
        Postcode = "NN3 4CK",
    };

    private static readonly Person Nominal = Child with { SourceId = "N-X" };

    [Test]
    public void Everything_equal_is_the_same_by_the_pnc_id() => Assert.That(Placed(Nominal), Is.EqualTo((MatchBand.Same, BandReason.SamePncId)));

    [Test]
    public void Without_a_pnc_id_it_is_the_same_by_weight() =>
        Assert.That(Placed(Nominal with { PncId = "" }), Is.EqualTo((MatchBand.Same, BandReason.Weight)));

    [Test]
    public void A_pnc_id_alone_is_enough_where_nothing_else_is_known() =>
        Assert.That(Placed(new Person("N-X") { PncId = "21/777777S" }), Is.EqualTo((MatchBand.Same, BandReason.SamePncId)));

    [Test]
    public void A_pnc_id_with_another_name_and_birth_date_goes_to_review() => Assert.That(
        Placed(Nominal with { Forename = "Daniel", BirthDate = new(2005, 11, 27) }), Is.EqualTo((MatchBand.Review, BandReason.PncIdContradicted)));

    [Test]
    public void A_pnc_id_with_another_birth_date_alone_is_not_contradicted() =>
        Assert.That(Placed(Nominal with { BirthDate = new(2005, 11, 27) }), Is.EqualTo((MatchBand.Same, BandReason.SamePncId)));

    [Test]
    public void Different_pnc_ids_go_to_review_whatever_else_agrees() =>
        Assert.That(Placed(Nominal with { PncId = "2019/0123123I" }), Is.EqualTo((MatchBand.Review, BandReason.PncIdDiffers)));

    [TestCase("Daniel")]
    [TestCase("Thora")]
    public void A_twin_is_never_the_same_without_review(string forename) => Assert.That(
        Placed(Nominal with { PncId = "", Forename = forename }), Is.EqualTo((MatchBand.Review, BandReason.ForenameDiffers)).Or.EqualTo((MatchBand.Review, BandReason.Weight)));

    [Test]
    public void A_father_of_the_same_name_is_never_the_same_without_review()
    {
        (MatchBand band, BandReason _) = Placed(Nominal with { PncId = "", BirthDate = new(1979, 6, 20) });
        Assert.That(band, Is.Not.EqualTo(MatchBand.Same));
    }

    [TestCase("Tom", "Quillbrook", "2008-03-04", "NN3 4CK")]
    [TestCase("Quillbrook", "Thomas", "2008-03-04", "NN3 4CK")]
    [TestCase("Thomas", "Quilbrook", "2008-04-03", "NN3 4CK")]
    [TestCase("Thomas", "Quillbrook", "2008-03-04", "MK9 9OO")]
    public void One_or_two_slips_do_not_hide_a_child(string forename, string surname, string date, string postcode) => Assert.That(
        Placed(new Person("N-X")
        {
            Forename = forename,
            Surname = surname,
            BirthDate = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
            Sex = Sex.Male,
            Postcode = postcode,
        }).Band,
        Is.EqualTo(MatchBand.Same));

    [Test]
    public void A_child_held_twice_goes_to_review_with_both_ids()
    {
        MatchResult result = Run([Child with { PncId = "" }, Child with { SourceId = "YP-Y", PncId = "" }], [Nominal with { PncId = "" }]);
        ScoredPair[] pairs = [.. result.Pairs.Where(pair => pair.NominalId == "N-X")];

        Assert.That(pairs.Select(pair => (pair.ChildId, pair.Band)), Is.EqualTo(new[] { ("YP-X", MatchBand.Review), ("YP-Y", MatchBand.Review) }));
        Assert.That(pairs.Sum(pair => pair.Probability), Is.LessThanOrEqualTo(1));
    }

    [Test]
    public void A_pnc_id_two_children_hold_decides_nothing()
    {
        MatchResult result = Run([Child, Child with { SourceId = "YP-Y" }], [Nominal]);
        Assert.That(
            result.Pairs.Where(pair => pair.NominalId == "N-X").Select(pair => (pair.Band, pair.Reason)),
            Is.All.EqualTo((MatchBand.Review, BandReason.PncIdOfSeveralChildren)));
    }

    [Test]
    public void A_nominal_linked_by_its_pnc_id_is_no_other_child()
    {
        MatchResult result = Run([Child, Child with { SourceId = "YP-Y", PncId = "" }], [Nominal]);
        Assert.That(
            result.Pairs.Where(pair => pair.NominalId == "N-X").Select(pair => (pair.ChildId, pair.Band, pair.Reason)),
            Is.EquivalentTo(new[] { ("YP-X", MatchBand.Same, BandReason.SamePncId), ("YP-Y", MatchBand.Different, BandReason.PncIdOfAnotherChild) }));
    }

    [Test]
    public void A_child_may_be_several_nominals()
    {
        MatchResult result = Run([Child], [Nominal with { PncId = "" }, Nominal with { SourceId = "N-Y", PncId = "", Forename = "Tom" }]);
        Assert.That(result.In(MatchBand.Same).Where(pair => pair.ChildId == "YP-X").Select(pair => pair.NominalId), Is.EqualTo(new[] { "N-X", "N-Y" }));
    }

    [Test]
    public void A_nominal_is_the_same_as_one_child_at_most()
    {
        MatchResult result = PersonMatching.Of(Others.Children, Others.Nominals, new MatchOptions());
        Assert.That(result.In(MatchBand.Same).Select(pair => pair.NominalId), Is.Unique);
    }

    [Test]
    public void Explanations_add_up_and_name_no_value()
    {
        MatchResult result = Run([Child], [Nominal with { PncId = "", Postcode = "", Forename = "Tom" }]);
        Assert.Multiple(() =>
        {
            foreach (ScoredPair pair in result.Pairs)
            {
                Explanation why = result.Explain(pair);
                Assert.That(why.Steps.Sum(step => step.Weight), Is.EqualTo(pair.Weight).Within(1e-9));
                Assert.That(why.Probability, Is.EqualTo(pair.Probability));
            }
        });

        Explanation one = result.Explain(result.Pairs.Single(pair => pair is { NominalId: "N-X", ChildId: "YP-X" }));
        Assert.That(one.Steps.Select(step => step.Words).Skip(1), Is.EqualTo(new[]
        {
            "forename short or other form of one name", "surname the same", "birth date the same", "sex the same",
            "postcode not known on one side", "PNC id not known on one side",
        }));
        Assert.That(one.Steps[0].Words, Does.StartWith("before any evidence: one pair in "));
        Assert.That(one.Steps[5].Weight, Is.Zero);
    }

    [Test]
    public void A_rare_name_weighs_more_than_a_common_one()
    {
        Person[] children = [.. Others.Children, Child, Child with { SourceId = "YP-S", Surname = "Smith", Forename = "Jack" }];
        Person[] nominals = [.. Others.Nominals, Nominal with { PncId = "" }, Nominal with { SourceId = "N-S", PncId = "", Surname = "Smith", Forename = "Jack" }];
        MatchResult result = PersonMatching.Of(children, nominals, new MatchOptions());

        double Surname(string nominal) => result.Explain(result.Pairs.First(pair => pair.NominalId == nominal)).Steps[2].Weight;
        Assert.That(Surname("N-X"), Is.GreaterThan(Surname("N-S") + 1));
    }

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

    private static (MatchBand Band, BandReason Reason) Placed(Person nominal)
    {
        ScoredPair pair = Run([Child], [nominal]).Pairs.Single(pair => pair.NominalId == nominal.SourceId && pair.ChildId == Child.SourceId);
        return (pair.Band, pair.Reason);
    }

    private static MatchResult Run(Person[] children, Person[] nominals) =>
        PersonMatching.Of([.. Others.Children, .. children], [.. Others.Nominals, .. nominals], new MatchOptions());
}
