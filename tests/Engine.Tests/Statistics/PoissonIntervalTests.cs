using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class PoissonIntervalTests
{
    [TestCase(133, 100_000, 0.95, 142.76, 202.08, 0.005)]
    [TestCase(133, 100_000, 0.998, 128.43, 221.35, 0.005)]
    [TestCase(8, 1_000, 0.95, 0.0443, 0.2021, 0.00005)]
    [TestCase(4, 1_000, 0.95, 0.0140, 0.1313, 0.00005)]
    public void Rates_of_78000_children_have_these_limits(
        double events, double multiplier, double confidence, double lower, double upper, double half)
    {
        var rate = PoissonInterval.OfRate(events, 78_000, multiplier, confidence);
        Assert.That(rate.Lower, Is.EqualTo(lower).Within(half));
        Assert.That(rate.Upper, Is.EqualTo(upper).Within(half));
    }

    [TestCase(9, IntervalMethod.PoissonExact)]
    [TestCase(9.9, IntervalMethod.PoissonExact)]
    [TestCase(10, IntervalMethod.Byar)]
    public void Byar_begins_at_ten_events(double events, IntervalMethod method) =>
        Assert.That(PoissonInterval.Of(events).Method, Is.EqualTo(method));

    [Test]
    public void No_events_give_a_lower_limit_of_zero_and_the_rule_of_three_above()
    {
        var none = PoissonInterval.Of(0);
        Assert.That(none.Lower, Is.EqualTo(0.0));
        Assert.That(none.Upper, Is.EqualTo(-Math.Log(0.025)).Within(1e-12));
    }

    [Test]
    public void Events_may_outnumber_the_exposure_of_a_rate() =>
        Assert.That(PoissonInterval.OfRate(250, 220, 1).Lower, Is.EqualTo(0.99985).Within(0.00001));

    [TestCase(-1, 10, 1, 0.95)]
    [TestCase(1, 0, 1, 0.95)]
    [TestCase(1, -5, 1, 0.95)]
    [TestCase(1, 10, 0, 0.95)]
    [TestCase(double.PositiveInfinity, 10, 1, 0.95)]
    [TestCase(1, 10, 1, 0.5)]
    [TestCase(20, 10, 1, 1)]
    public void Nonsense_throws(double events, double exposure, double multiplier, double confidence) =>
        Assert.That(() => PoissonInterval.OfRate(events, exposure, multiplier, confidence),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
}
