using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class KaplanMeierTests
{
    /// <summary>Weeks in remission, + = censored: the 6-MP arm of Freireich EJ et al. (1963), Blood 21: 699-716.</summary>
    private static readonly SurvivalTime[] Freireich =
    [
        .. new[] { 6, 6, 6, 7, 10, 13, 16, 22, 23 }.Select(weeks => new SurvivalTime(weeks, true)),
        .. new[] { 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35 }.Select(weeks => new SurvivalTime(weeks, false)),
    ];

    [TestCase(6, 21, 3, 0.85714286, 0.076360355, 0.61971796, 0.95155175)]
    [TestCase(7, 17, 1, 0.80672269, 0.086935285, 0.56314656, 0.92280902)]
    [TestCase(10, 15, 1, 0.75294118, 0.096349653, 0.50319951, 0.88936184)]
    [TestCase(23, 6, 1, 0.44817927, 0.13459146, 0.18805201, 0.68014263)]
    public void The_classic_example_has_these_steps(
        int days, int atRisk, int events, double survival, double standardError, double lower, double upper)
    {
        var step = KaplanMeier.Of(Freireich).Steps.Single(step => step.Days == days);
        Assert.That(step.AtRisk, Is.EqualTo(atRisk));
        Assert.That(step.Events, Is.EqualTo(events));
        Assert.That(step.Survival, Is.EqualTo(survival).Within(1e-8));
        Assert.That(step.StandardError, Is.EqualTo(standardError).Within(1e-8));
        Assert.That(step.Interval.Lower, Is.EqualTo(lower).Within(1e-8));
        Assert.That(step.Interval.Upper, Is.EqualTo(upper).Within(1e-8));
    }

    [Test]
    public void Days_without_an_event_are_no_steps() =>
        Assert.That(KaplanMeier.Of(Freireich).Steps.Select(step => step.Days), Is.EqualTo(new[] { 6, 7, 10, 13, 16, 22, 23 }));

    [TestCase(0, 1.0)]
    [TestCase(5, 1.0)]
    [TestCase(6, 18.0 / 21)]
    [TestCase(365, 0.44817927)]
    public void Survival_holds_until_the_next_step(int days, double survival) =>
        Assert.That(KaplanMeier.Of(Freireich).SurvivalAt(days), Is.EqualTo(survival).Within(1e-8));

    [Test]
    public void The_median_is_the_first_day_by_which_half_have_had_an_event()
    {
        Assert.That(KaplanMeier.Of(Freireich).MedianDays, Is.EqualTo(23));
        Assert.That(KaplanMeier.Of([new(5, true), new(9, false), new(9, false)]).MedianDays, Is.Null);
    }

    [Test]
    public void Without_censoring_survival_is_the_plain_share()
    {
        var curve = KaplanMeier.Of([new(1, true), new(2, true), new(3, true), new(4, true)]);
        Assert.That(curve.Steps.Select(step => step.Survival), Is.EqualTo(new[] { 0.75, 0.5, 0.25, 0.0 }).Within(1e-15));
        Assert.That(curve.Steps[^1].Interval, Is.EqualTo(Interval.None));
    }

    [Test]
    public void Children_censored_on_a_day_were_at_risk_on_it()
    {
        var step = KaplanMeier.Of([new(10, false), new(10, true)]).Steps.Single();
        Assert.That((step.AtRisk, step.Survival), Is.EqualTo((2, 0.5)));
    }

    [Test]
    public void Without_events_all_survive() => Assert.That(KaplanMeier.Of([new(30, false)]).SurvivalAt(30), Is.EqualTo(1.0));

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => KaplanMeier.Of([]), Throws.ArgumentException);
        Assert.That(() => KaplanMeier.Of([new(-1, true)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => KaplanMeier.Of([new(1, true)], 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
