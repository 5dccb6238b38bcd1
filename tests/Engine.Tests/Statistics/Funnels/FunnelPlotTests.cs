using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Statistics.Funnels;

namespace KpiAnalytics.Engine.Tests.Statistics.Funnels;

/// <summary>Expected limits: rows of testdata_funnel_prop_outputs and testdata_funnel_rate_outputs_2 of PHEindicatormethods.</summary>
public class FunnelPlotTests
{
    /// <summary>In percent: the reference found its rate limits by a search, good to about five figures.</summary>
    private const double Searched = 1e-3;

    private static readonly FunnelPlot Proportions = FunnelPlot.OfProportions([new(80.642448, 100)]);
    private static readonly FunnelPlot Rates = FunnelPlot.OfRates([new(114.8591735, 100_000)]);

    [TestCase(1, 3.204264, 100, 0, 100)]
    [TestCase(18, 62.390093, 98.894803, 51.864359, 100)]
    [TestCase(113, 73.357676, 87.927219, 69.156708, 92.128188)]
    [TestCase(9998, 79.867989, 81.416907, 79.421375, 81.863521)]
    [TestCase(110000, 80.408963, 80.875933, 80.274317, 81.010578)]
    public void Proportions_have_these_limits(double total, double lower2, double upper2, double lower3, double upper3)
    {
        var limits = Proportions.LimitsAt(total);
        Assert.That(new[] { limits.Lower2, limits.Upper2, limits.Lower3, limits.Upper3 }.Select(limit => 100 * limit),
            Is.EqualTo(new[] { lower2, upper2, lower3, upper3 }).Within(1e-6));
    }

    // The reference gives, for a count in three years, the yearly population at which its interval touches the baseline.
    [TestCase(1616.949526, 20.61494982, 2679.632184, 12.4395182)]
    [TestCase(5337.07421, 62.45619233, 7003.931164, 47.59232002)]
    [TestCase(34978.76935, 94.34294177, 38821.52432, 85.00439016)]
    [TestCase(411466.9163, 108.8787415, 424051.9679, 105.6474286)]
    public void Rates_have_these_lower_limits(double population2, double lower2, double population3, double lower3)
    {
        Assert.That(Rates.LimitsAt(3 * population2).Lower2, Is.EqualTo(lower2 / 100_000).Within(Searched).Percent);
        Assert.That(Rates.LimitsAt(3 * population3).Lower3, Is.EqualTo(lower3 / 100_000).Within(Searched).Percent);
    }

    [TestCase(7.347518827, 4536.678859, 0.290369211, 114796.3768)]
    [TestCase(1391.671639, 239.5201023, 859.1738425, 387.9696015)]
    [TestCase(23351.00812, 141.3215217, 20627.03806, 159.9841912)]
    [TestCase(369466.4508, 121.2559352, 357990.2328, 125.143079)]
    public void Rates_have_these_upper_limits(double population2, double upper2, double population3, double upper3)
    {
        Assert.That(Rates.LimitsAt(3 * population2).Upper2, Is.EqualTo(upper2 / 100_000).Within(Searched).Percent);
        Assert.That(Rates.LimitsAt(3 * population3).Upper3, Is.EqualTo(upper3 / 100_000).Within(Searched).Percent);
    }

    [TestCase(35078.488, 41980, FunnelPosition.VeryHigh)]
    [TestCase(34502.0685, 42485, FunnelPosition.High)]
    [TestCase(50050.7443, 61921, FunnelPosition.NotSignificant)]
    [TestCase(30277.5312, 37828, FunnelPosition.Low)]
    [TestCase(24803.6256, 31824, FunnelPosition.VeryLow)]
    public void Areas_of_the_reference_lie_in_their_bands(double events, double total, FunnelPosition position) =>
        Assert.That(Proportions.PositionOf(new(events, total)), Is.EqualTo(position));

    [TestCase(0.95)]
    [TestCase(0.998)]
    public void An_area_on_a_limit_has_an_interval_that_touches_the_baseline(double confidence)
    {
        var proportion = Proportions.LimitsAt(500);
        var rate = Rates.LimitsAt(50_000);
        var (low, high) = confidence == 0.95 ? (proportion.Lower2, proportion.Upper2) : (proportion.Lower3, proportion.Upper3);
        var (lowRate, highRate) = confidence == 0.95 ? (rate.Lower2, rate.Upper2) : (rate.Lower3, rate.Upper3);
        Assert.That(WilsonInterval.Of(500 * low, 500, confidence).Upper, Is.EqualTo(Proportions.Baseline).Within(1e-12));
        Assert.That(WilsonInterval.Of(500 * high, 500, confidence).Lower, Is.EqualTo(Proportions.Baseline).Within(1e-12));
        Assert.That(PoissonInterval.Exact(50_000 * lowRate, confidence).Upper / 50_000, Is.EqualTo(Rates.Baseline).Within(1e-8).Percent);
        Assert.That(PoissonInterval.Exact(50_000 * highRate, confidence).Lower / 50_000, Is.EqualTo(Rates.Baseline).Within(1e-8).Percent);
    }

    [Test]
    public void The_baseline_is_pooled() =>
        Assert.That(FunnelPlot.OfProportions([new(1, 10), new(30, 90)]).Baseline, Is.EqualTo(0.31).Within(1e-15));

    [Test]
    public void A_small_area_has_no_lower_limit_for_a_rate() =>
        Assert.That(Rates.LimitsAt(100).Lower3, Is.EqualTo(0.0));

    [Test]
    public void A_nation_is_no_trouble()
    {
        // Expected 1,000,000: nearly normal, 1.96 x 1,000 either side.
        var limits = FunnelPlot.OfRates([new(1, 10)]).LimitsAt(10_000_000);
        Assert.That(1e7 * limits.Lower2, Is.EqualTo(1e6 - 1960).Within(3));
        Assert.That(1e7 * limits.Upper2, Is.EqualTo(1e6 + 1960).Within(3));
    }

    [Test]
    public void A_baseline_of_none_or_all_has_limits_on_it()
    {
        Assert.That(FunnelPlot.OfRates([new(0, 10)], new OverDispersion()).LimitsAt(10), Is.EqualTo(new FunnelLimits(0, 0, 0, 0, 0)));
        Assert.That(FunnelPlot.OfProportions([new(10, 10)], new OverDispersion()).LimitsAt(10), Is.EqualTo(new FunnelLimits(1, 1, 1, 1, 1)));
    }

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => FunnelPlot.OfRates([]), Throws.ArgumentException);
        Assert.That(() => FunnelPlot.OfProportions([new(3, 2)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => FunnelPlot.OfRates([new(3, 0)]), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => Rates.LimitsAt(0), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
