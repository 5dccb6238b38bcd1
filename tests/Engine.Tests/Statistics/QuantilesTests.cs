using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class QuantilesTests
{
    [TestCase(0.0, 1.0)]
    [TestCase(0.25, 3.25)]
    [TestCase(0.5, 5.5)]
    [TestCase(0.9, 9.1)]
    [TestCase(1.0, 10.0)]
    public void Type_seven_of_one_to_ten(double share, double quantile) =>
        Assert.That(Quantiles.Of([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], share), Is.EqualTo(quantile).Within(1e-12));

    [Test]
    public void The_median_of_an_odd_number_is_the_middle_value() => Assert.That(Quantiles.Median([9, 1, 4]), Is.EqualTo(4.0));

    [Test]
    public void A_single_value_is_every_quantile_of_itself() => Assert.That(Quantiles.Of([7], 0.3), Is.EqualTo(7.0));

    [Test]
    public void The_values_given_keep_their_order()
    {
        double[] values = [3, 1, 2];
        _ = Quantiles.Median(values);
        Assert.That(values, Is.EqualTo(new[] { 3.0, 1.0, 2.0 }));
    }

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void A_share_outside_0_to_1_throws(double share) =>
        Assert.That(() => Quantiles.Of([1, 2], share), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void No_values_throw() => Assert.That(() => Quantiles.Median([]), Throws.ArgumentException);
}
