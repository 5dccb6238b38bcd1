using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Statistics.Funnels;

namespace KpiAnalytics.Engine.Tests.Statistics.Funnels;

public class OverDispersionTests
{
    // Squares 9, 1, 0, 1, 9; at 10% the ends are pulled in to 2.2, squares 4.84, 1, 0, 1, 4.84.
    [TestCase(0.0, 4.0)]
    [TestCase(0.1, 2.336)]
    public void Phi_is_the_mean_square_of_the_winsorised_scores(double share, double phi) =>
        Assert.That(new OverDispersion(share).Factor([-3, -1, 0, 1, 3]), Is.EqualTo(phi).Within(1e-12));

    [Test]
    public void A_funnel_is_never_narrowed() => Assert.That(new OverDispersion().Factor([-0.1, 0, 0.1]), Is.EqualTo(1.0));

    [Test]
    public void Limits_move_away_from_the_baseline_by_the_root_of_phi()
    {
        EventCount[] areas = [new(10, 100), new(50, 100), new(15, 100), new(45, 100)];
        var plain = FunnelPlot.OfProportions(areas);
        var widened = FunnelPlot.OfProportions(areas, new OverDispersion(0));
        // z = +-20 and +-15 points over sqrt(0.3 x 0.7 / 100); phi = (400 + 225) / 2 / 21.
        Assert.That(plain.Dispersion, Is.EqualTo(1.0));
        Assert.That(widened.Dispersion, Is.EqualTo(625 / 42.0).Within(1e-9));
        Assert.That(widened.LimitsAt(10_000).Upper2 - 0.3,
            Is.EqualTo(Math.Sqrt(625 / 42.0) * (plain.LimitsAt(10_000).Upper2 - 0.3)).Within(1e-12));
        Assert.That(0.3 - widened.LimitsAt(10_000).Lower3,
            Is.EqualTo(Math.Sqrt(625 / 42.0) * (0.3 - plain.LimitsAt(10_000).Lower3)).Within(1e-12));
    }

    [TestCase(-0.1)]
    [TestCase(0.5)]
    public void Nonsense_throws(double share) => Assert.That(() => new OverDispersion(share).Factor([1, 2]), Throws.ArgumentException);
}
