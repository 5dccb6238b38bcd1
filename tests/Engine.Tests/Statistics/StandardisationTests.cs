using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class StandardisationTests
{
    private static readonly Stratum[] Ages = [new(3, 1000, 500), new(7, 800, 900), new(12, 600, 600)];

    // Worked from the formula in 30-digit arithmetic: (3 x 0.5 + 7 x 1.125 + 12 x 1) / 2000 = 0.0106875.
    [Test]
    public void A_direct_rate_weights_each_band_by_the_standard()
    {
        var rate = DirectlyStandardisedRate.Of(Ages);
        Assert.That(rate.Value, Is.EqualTo(0.0106875).Within(1e-15));
        Assert.That(rate.Interval.Method, Is.EqualTo(IntervalMethod.Dobson));
        rate.Interval.AreLimits(0.006615386598424982, 0.016291961332720007, "Dobson");
    }

    [Test]
    public void Standardising_to_the_local_population_changes_nothing()
    {
        Stratum[] local = [.. Ages.Select(age => age with { StandardPopulation = age.Population })];
        var rate = DirectlyStandardisedRate.Of(local, 0.998);
        var crude = PoissonInterval.OfRate(22, 2400, 1, 0.998);
        Assert.That(rate.Value, Is.EqualTo(22.0 / 2400).Within(1e-15));
        rate.Interval.AreLimits(crude.Lower, crude.Upper, "crude");
    }

    [TestCase(9, true)]
    [TestCase(10, false)]
    public void Under_ten_events_there_is_no_direct_rate(double events, bool isTooFew)
    {
        var rate = DirectlyStandardisedRate.Of([new(events, 500, 1), new(0, 300, 2)]);
        Assert.That(rate.HasTooFewEvents, Is.EqualTo(isTooFew));
        Assert.That(rate.Interval == Interval.None, Is.EqualTo(isTooFew));
        Assert.That(rate.Events, Is.EqualTo(events));
    }

    [Test]
    public void An_indirect_ratio_is_observed_over_expected()
    {
        // Expected: 100/1000 x 40 + 30/600 x 120 = 10.
        var ratio = IndirectlyStandardisedRatio.Of(15, [new(100, 1000, 40), new(30, 600, 120)]);
        var count = PoissonInterval.Of(15.0);
        Assert.That(ratio.Expected, Is.EqualTo(10).Within(1e-12));
        Assert.That(ratio.Value, Is.EqualTo(1.5).Within(1e-12));
        ratio.Interval.AreLimits(count.Lower / 10, count.Upper / 10, "Byar");
    }

    [Test]
    public void An_indirect_ratio_of_few_events_is_exact() =>
        Assert.That(IndirectlyStandardisedRatio.Of(4, [new(10, 100, 50)]).Interval.Method, Is.EqualTo(IntervalMethod.PoissonExact));

    [Test]
    public void Nothing_expected_gives_no_ratio()
    {
        var ratio = IndirectlyStandardisedRatio.Of(2, [new(0, 100, 50)]);
        Assert.That(ratio.Value, Is.Null);
        Assert.That(ratio.Interval, Is.EqualTo(Interval.None));
    }

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => DirectlyStandardisedRate.Of([new(-1, 10, 1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => DirectlyStandardisedRate.Of([new(20, 0, 1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => DirectlyStandardisedRate.Of([new(20, 10, 0)]), Throws.ArgumentException);
        Assert.That(() => IndirectlyStandardisedRatio.Of(-1, [new(1, 1, 1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => IndirectlyStandardisedRatio.Of(1, [new(1, 0, 1)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
