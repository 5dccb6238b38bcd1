using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Targets;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Analyses.Targets;

[TestFixture]
internal sealed class JudgementTests
{
    private static readonly Area Service = new(AreaType.Service, "S1", "Northshire");

    [TestCase(95.0, TargetState.AtTarget)]
    [TestCase(90.0, TargetState.AtTarget, Description = "at the target is enough")]
    [TestCase(89.9, TargetState.WithinTolerance)]
    [TestCase(80.0, TargetState.WithinTolerance, Description = "the tolerance itself is tolerated")]
    [TestCase(79.9, TargetState.OutsideTolerance)]
    public void High_is_good(double value, TargetState state) =>
        Assert.That(Judged(value, Aim(90, 80, BetterToBe.Higher)).State, Is.EqualTo(state));

    [TestCase(85.0, TargetState.AtTarget)]
    [TestCase(90.0, TargetState.AtTarget)]
    [TestCase(90.1, TargetState.WithinTolerance)]
    [TestCase(100.0, TargetState.WithinTolerance)]
    [TestCase(100.1, TargetState.OutsideTolerance)]
    public void Low_is_good_mirrored(double value, TargetState state) =>
        Assert.That(Judged(value, Aim(90, 100, BetterToBe.Lower)).State, Is.EqualTo(state));

    // KPI 1 is printed with one decimal: 89.96 prints as 90.0, which would be at target; 79.96 prints as 80.0, which would be tolerated.
    [TestCase(89.96, TargetState.WithinTolerance, true)]
    [TestCase(79.96, TargetState.OutsideTolerance, true)]
    [TestCase(89.94, TargetState.WithinTolerance, false)]
    [TestCase(90.04, TargetState.AtTarget, false)]
    public void The_unrounded_value_is_judged_and_a_breach_that_rounding_hides_is_marked(double value, TargetState state, bool isHidden)
    {
        JudgedFigure judged = Judged(value, Aim(90, 80, BetterToBe.Higher));
        Assert.That((judged.State, judged.IsHiddenByRounding), Is.EqualTo((state, isHidden)));
    }

    [Test]
    public void Without_a_tolerance_a_missed_target_is_only_missed() =>
        Assert.That(Judged(10, Aim(90, null, BetterToBe.Higher)).State, Is.EqualTo(TargetState.TargetMissed));

    [Test]
    public void Without_a_word_of_its_own_a_target_takes_the_measures_direction() =>
        Assert.That(Judged(95, Aim(90, 80, null)).BetterToBe, Is.EqualTo(BetterToBe.Higher));

    [TestCase(BetterToBe.None, 90.0, "no state is shown for this measure")]
    [TestCase(BetterToBe.Higher, null, "no number was agreed")]
    public void No_state_is_given_where_none_can_be(BetterToBe better, double? aim, string reason)
    {
        JudgedFigure judged = Judged(50, Aim(aim, null, better));
        Assert.That((judged.State, judged.Reason), Is.EqualTo((TargetState.None, reason)));
    }

    [TestCase(ResultStatus.Immature, "follow-up not over")]
    [TestCase(ResultStatus.NotSupplied, "not supplied")]
    [TestCase(ResultStatus.Suppressed, "hidden to protect children")]
    [TestCase(ResultStatus.NoDenominator, "no figure")]
    public void A_figure_that_cannot_be_used_has_no_state(ResultStatus status, string reason)
    {
        JudgedFigure judged = Judgement.Of(Figure("kpi1", 50) with { Status = status }, null, [Aim(90, 80, BetterToBe.Higher)]);
        Assert.That((judged.State, judged.Reason), Is.EqualTo((TargetState.None, reason)));
    }

    [Test]
    public void Without_a_target_there_is_no_state() => Assert.That(Judged(50).Reason, Is.EqualTo("no target"));

    [Test]
    public void The_targets_of_the_periods_last_day_count()
    {
        Target before = Aim(50, 40, BetterToBe.Higher) with { ValidTo = new(2023, 9, 29) };
        Target since = Aim(90, 80, BetterToBe.Higher) with { ValidFrom = new(2023, 9, 30) };
        Assert.That(Judged(60, before, since).Target, Is.SameAs(since));
    }

    [Test]
    public void A_services_own_target_goes_before_the_general_one_wherever_it_stands()
    {
        Target own = Aim(50, 40, BetterToBe.Higher) with { Service = "S1" };
        Target general = Aim(90, 80, BetterToBe.Higher);
        Target other = Aim(99, 98, BetterToBe.Higher) with { Service = "S2" };
        Assert.That(Judged(60, own, general, other).Target, Is.SameAs(own));
    }

    [Test]
    public void Of_two_valid_targets_the_one_valid_since_later_counts()
    {
        Target later = Aim(50, 40, BetterToBe.Higher) with { ValidFrom = new(2023, 4, 1) };
        Assert.That(Judged(60, later, Aim(90, 80, BetterToBe.Higher)).Target, Is.SameAs(later));
    }

    // 60 of 100 against 40 of 100: z = 2.83. 52 against 48: z = 0.57.
    [TestCase(40, 60, TargetState.Rising, "")]
    [TestCase(60, 40, TargetState.Falling, "")]
    [TestCase(48, 52, TargetState.CannotTellYet, "the change is within chance")]
    public void A_trend_is_a_direction_only_where_a_test_tells_it_from_chance(int before, int now, TargetState state, string reason)
    {
        JudgedFigure judged = Trend("kpi1", before, 100, now, 100);
        Assert.That((judged.State, judged.Reason), Is.EqualTo((state, reason)));
    }

    // Rates by the exact test: 200 to 133 in one population falls (p < 0.001); 133 to 140 cannot be told.
    [TestCase(200, 133, TargetState.Falling)]
    [TestCase(133, 140, TargetState.CannotTellYet)]
    public void A_rates_trend_is_judged_by_the_test_of_rates(int before, int now, TargetState state) =>
        Assert.That(Trend("fte.rate", before, 78_000, now, 78_000).State, Is.EqualTo(state));

    [Test]
    public void A_trend_without_a_test_cannot_be_told_yet() =>
        Assert.That(Trend("kpi8", 1, 5, 5, 5).Reason, Is.EqualTo("no change test for this measure"));

    [Test]
    public void A_trend_without_a_year_before_cannot_be_told_yet()
    {
        JudgedFigure judged = Judgement.Of(Figure("kpi1", 60), Figure("kpi1", 40) with { Status = ResultStatus.Immature }, [Aim(null, null, BetterToBe.Trend)]);
        Assert.That((judged.State, judged.Reason), Is.EqualTo((TargetState.CannotTellYet, "no figure a year before")));
    }

    private static JudgedFigure Trend(string id, int before, int beforeTotal, int now, int total) => Judgement.Of(
        Counted(id, now, total), Counted(id, before, beforeTotal), [Aim(null, null, BetterToBe.Trend) with { Measure = id }]);

    private static JudgedFigure Judged(double value, params ImmutableArray<Target> targets) => Judgement.Of(Figure("kpi1", value), null, targets);

    private static Target Aim(double? value, double? tolerance, BetterToBe? better) =>
        new() { Measure = "kpi1", Value = value, Tolerance = tolerance, BetterToBe = better };

    private static MeasureResult Counted(string id, int numerator, int denominator) => Figure(id, 0) with
    {
        Numerator = numerator,
        Denominator = denominator,
        Value = (double)numerator * MeasureCatalogue.Find(id)!.Multiplier / denominator,
    };

    private static MeasureResult Figure(string id, double value) => new()
    {
        Measure = MeasureCatalogue.Find(id)!,
        Area = Service,
        Period = Period.Ending(PeriodKind.Quarter, Quarter.Of(new(2023, 9, 30)))!.Value,
        Value = value,
        Status = ResultStatus.Ok,
    };
}
