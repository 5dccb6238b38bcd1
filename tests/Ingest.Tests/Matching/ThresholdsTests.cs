using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Ingest.Tests.Matching;

[TestFixture]
internal sealed class ThresholdsTests
{
    private static readonly MatchOptions Options = new();

    private readonly SamplePeople _people = SamplePeople.OfSeed(31, 1500);
    private MatchResult _result = null!;

    [OneTimeSetUp]
    public void Match() => _result = PersonMatching.Of(_people.Children, _people.Nominals, Options);

    [Test]
    public void The_models_thresholds_are_the_odds_asked_for()
    {
        // 0.995 is odds of 199, 0.01 is odds of 1/99.
        Thresholds thresholds = Thresholds.OfModel(Options);
        Assert.That(thresholds.Same, Is.EqualTo(7.6366).Within(0.0001));
        Assert.That(thresholds.Review, Is.EqualTo(-6.6294).Within(0.0001));
        Assert.That((thresholds.SameBasis, thresholds.ReviewBasis), Is.EqualTo((ThresholdBasis.Model, ThresholdBasis.Model)));
    }

    [Test]
    public void A_few_judged_pairs_change_nothing()
    {
        JudgedPair[] few = [.. Judged().Take(200)];
        Assert.That(Thresholds.OfJudged(_result, few, Options), Is.EqualTo(Thresholds.OfModel(Options)));
    }

    [Test]
    public void Enough_judged_pairs_set_the_upper_threshold_by_what_they_show()
    {
        // 95% limits reach 0.99 after 381 right ones; there are more by weight alone.
        MatchOptions options = Options with { SamePrecision = 0.99 };
        Thresholds thresholds = Thresholds.OfJudged(_result, Judged(), options);
        MatchResult moved = _result.With(thresholds);

        Assert.That(thresholds.SameBasis, Is.EqualTo(ThresholdBasis.Judged));
        Assert.That(thresholds.Same, Is.GreaterThanOrEqualTo(0).And.LessThan(Thresholds.OfModel(options).Same));
        Assert.That(_people.Measure(moved).Precision, Is.GreaterThanOrEqualTo(0.99));
        Assert.That(_people.Measure(moved).Recall, Is.GreaterThanOrEqualTo(_people.Measure(_result).Recall));
    }

    [Test]
    public void Pairs_judged_wrong_raise_the_threshold_above_them()
    {
        double limit = 20;
        JudgedPair[] judged = [.. _result.Pairs.Select(pair => new JudgedPair(pair.ChildId, pair.NominalId, pair.Weight > limit))];
        Thresholds thresholds = Thresholds.OfJudged(_result, judged, Options with { SamePrecision = 0.9 });

        int below = _result.Pairs.Count(pair => pair.Reason == BandReason.Weight && pair.Weight <= limit && pair.Weight >= thresholds.Same);
        int all = _result.Pairs.Count(pair => pair.Reason == BandReason.Weight && pair.Weight >= thresholds.Same);
        Assert.That(below / (double)all, Is.LessThan(0.1));
    }

    [Test]
    public void Other_thresholds_move_pairs_and_no_weights()
    {
        MatchResult strict = _result.With(new Thresholds(30, 30, ThresholdBasis.Judged, ThresholdBasis.Judged));
        Assert.That(strict.Pairs.Select(pair => pair.Weight), Is.EqualTo(_result.Pairs.Select(pair => pair.Weight)));
        Assert.That(strict.In(MatchBand.Same).Count(), Is.LessThan(_result.In(MatchBand.Same).Count()));
        Assert.That(_result.With(_result.Thresholds).Pairs.Select(pair => pair.Band), Is.EqualTo(_result.Pairs.Select(pair => pair.Band)));
    }

    private IEnumerable<JudgedPair> Judged() => _result.Pairs.Select(pair => new JudgedPair(pair.ChildId, pair.NominalId, _people.IsRight(pair)));
}
