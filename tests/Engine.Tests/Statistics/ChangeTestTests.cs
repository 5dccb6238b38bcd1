using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class ChangeTestTests
{
    [Test]
    public void The_fall_from_122_of_326_to_84_of_265_is_not_significant()
    {
        var change = ProportionDifference.Test(122, 326, 84, 265);
        Assert.That(change.Method, Is.EqualTo(ProportionDifference.PooledZ));
        Assert.That(change.Z, Is.EqualTo(-1.4526204).Within(1e-7));
        Assert.That(change.PValue, Is.EqualTo(0.1463291773).Within(1e-9));
        Assert.That(change.Difference, Is.EqualTo(84.0 / 265 - 122.0 / 326).Within(1e-15));
    }

    // Expected values: exact fractions of binomial coefficients; the first is Fisher's own tea-tasting example.
    [TestCase(3, 4, 1, 4, 17.0 / 35)]
    [TestCase(0, 10, 4, 6, 3.0 / 364)]
    [TestCase(1, 30, 8, 30, 16790.0 / 653543)]
    [TestCase(0, 5, 0, 7, 1.0)]
    [TestCase(5, 5, 7, 7, 1.0)]
    public void A_small_expected_count_brings_Fishers_test(int earlier, int earlierTotal, int later, int laterTotal, double p)
    {
        var change = ProportionDifference.Test(earlier, earlierTotal, later, laterTotal);
        Assert.That(change.Method, Is.EqualTo(ProportionDifference.FisherExact));
        Assert.That(change.PValue, Is.EqualTo(p).Within(1e-10));
        Assert.That(change.Z, Is.Null);
    }

    [TestCase(5, 20, 5, 20, ProportionDifference.PooledZ)]
    [TestCase(5, 20, 4, 20, ProportionDifference.FisherExact)]
    [TestCase(15, 20, 16, 20, ProportionDifference.FisherExact)]
    public void Five_expected_is_enough_for_the_z_test(int earlier, int earlierTotal, int later, int laterTotal, string method) =>
        Assert.That(ProportionDifference.Test(earlier, earlierTotal, later, laterTotal).Method, Is.EqualTo(method));

    // 11 in 800 against 21 in 3,011 is the example in the manual of R's poisson.test, p = 0.0797.
    [TestCase(11, 800, 21, 3011, 0.07966863303332947)]
    [TestCase(133, 78_000, 160, 78_000, 0.12863647818294333)]
    [TestCase(0, 1, 4, 2, 25.0 / 81)]
    [TestCase(0, 5, 0, 9, 1.0)]
    public void Two_rates_are_compared_by_the_conditional_binomial(int earlier, double earlierExposure, int later, double laterExposure, double p)
    {
        var change = RateDifference.Test(earlier, earlierExposure, later, laterExposure);
        Assert.That(change.PValue, Is.EqualTo(p).Within(1e-10));
        Assert.That(change.Method, Is.EqualTo(RateDifference.ConditionalBinomial));
    }

    [Test]
    public void National_counts_are_no_trouble()
    {
        Assert.That(RateDifference.Test(33_364, 5_000_000, 33_364, 5_000_000).PValue, Is.EqualTo(1).Within(1e-9));
        Assert.That(RateDifference.Test(33_364, 5_000_000, 26_992, 5_000_000).PValue, Is.LessThan(1e-100).And.GreaterThanOrEqualTo(0));
    }

    [Test]
    public void Turning_the_periods_round_turns_only_the_sign()
    {
        var forward = ProportionDifference.Test(122, 326, 84, 265);
        var back = ProportionDifference.Test(84, 265, 122, 326);
        Assert.That(back, Is.EqualTo(forward with { Difference = -forward.Difference, Z = -forward.Z }));
        Assert.That(RateDifference.Test(21, 3011, 11, 800).PValue, Is.EqualTo(RateDifference.Test(11, 800, 21, 3011).PValue).Within(1e-12));
    }

    [TestCase(-1, 10, 1, 10)]
    [TestCase(1, 10, 11, 10)]
    [TestCase(0, 0, 1, 10)]
    public void Nonsense_proportions_throw(int earlier, int earlierTotal, int later, int laterTotal) =>
        Assert.That(() => ProportionDifference.Test(earlier, earlierTotal, later, laterTotal), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(-1, 10.0, 1, 10.0)]
    [TestCase(1, 0.0, 1, 10.0)]
    [TestCase(1, 10.0, 1, double.NaN)]
    public void Nonsense_rates_throw(int earlier, double earlierExposure, int later, double laterExposure) =>
        Assert.That(() => RateDifference.Test(earlier, earlierExposure, later, laterExposure), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
