using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class WilsonIntervalTests
{
    [TestCase(122, 326, 32.3453, 42.7943)]
    [TestCase(84, 265, 26.3915, 37.5278)]
    [TestCase(982, 2491, 37.5206, 41.3559)]
    [TestCase(13660, 33364, 40.4158, 41.4710)]
    [TestCase(10315, 26992, 37.6371, 38.7963)]
    public void Published_reoffending_rates_have_these_limits(double reoffenders, double cohort, double lower, double upper)
    {
        var percent = WilsonInterval.Of(reoffenders, cohort).Times(100);
        Assert.That(percent.Lower, Is.EqualTo(lower).Within(0.00005));
        Assert.That(percent.Upper, Is.EqualTo(upper).Within(0.00005));
        Assert.That(percent.Method, Is.EqualTo(IntervalMethod.Wilson));
    }

    [Test]
    public void The_lower_limit_for_17_of_184_misses_a_6_percent_share_by_a_hair() =>
        Assert.That(WilsonInterval.Of(17, 184).Times(100).Lower, Is.EqualTo(5.85).Within(0.005).And.LessThan(6.00));

    [Test]
    public void No_events_give_a_lower_limit_of_exactly_zero_and_some_width()
    {
        var none = WilsonInterval.Of(0, 7, 0.998);
        Assert.That(none.Lower, Is.EqualTo(0.0));
        Assert.That(none.Upper, Is.GreaterThan(0.1));
    }

    [Test]
    public void All_events_give_an_upper_limit_of_exactly_one() => Assert.That(WilsonInterval.Of(7, 7).Upper, Is.EqualTo(1.0));

    [Test]
    public void A_family_mean_may_be_fractional()
    {
        double? mean = WilsonInterval.Of(151.7, 405.3).Lower;
        Assert.That(mean > WilsonInterval.Of(151, 405.3).Lower && mean < WilsonInterval.Of(152, 405.3).Lower, Is.True);
    }

    [TestCase(-1, 10, 0.95)]
    [TestCase(11, 10, 0.95)]
    [TestCase(0, 0, 0.95)]
    [TestCase(1, -10, 0.95)]
    [TestCase(double.NaN, 10, 0.95)]
    [TestCase(1, double.PositiveInfinity, 0.95)]
    [TestCase(1, 10, 0.89)]
    [TestCase(1, 10, 1)]
    [TestCase(1, 10, 95)]
    [TestCase(1, 10, double.NaN)]
    public void Nonsense_throws(double events, double total, double confidence) =>
        Assert.That(() => WilsonInterval.Of(events, total, confidence), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Ninety_percent_is_the_lowest_level_taken() =>
        Assert.That(WilsonInterval.Of(1, 10, 0.9).Upper < WilsonInterval.Of(1, 10).Upper, Is.True);

    [TestCase(0.95, 1.9599639845400545)]
    [TestCase(0.998, 3.0902323061678132)]
    public void The_normal_quantile_is_the_exact_one(double confidence, double z) =>
        Assert.That(Confidence.NormalQuantile(confidence), Is.EqualTo(z).Within(1e-12));
}
