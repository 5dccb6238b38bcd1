using KpiAnalytics.Ingest.Matching;
using static KpiAnalytics.Ingest.Tests.Matching.AmongOthers;
using Sex = KpiAnalytics.Engine.Domain.Sex;

namespace KpiAnalytics.Ingest.Tests.Matching;

/// <summary>The rules, each on a pair of its own.</summary>
[TestFixture]
internal sealed class BandRuleTests
{
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

    private static (MatchBand Band, BandReason Reason) Placed(Person nominal)
    {
        ScoredPair pair = Run([Child], [nominal]).Pairs.Single(pair => pair.NominalId == nominal.SourceId && pair.ChildId == Child.SourceId);
        return (pair.Band, pair.Reason);
    }
}
