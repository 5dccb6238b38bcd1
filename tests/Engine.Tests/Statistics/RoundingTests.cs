using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Tests.Statistics;

public class RoundingTests
{
    [TestCase(94.65, 1, "94.7")]
    [TestCase(99.65, 1, "99.7")]
    [TestCase(2.675, 2, "2.68")]
    [TestCase(0.125, 2, "0.13")]
    [TestCase(0.5, 0, "1")]
    [TestCase(2.5, 0, "3")]
    [TestCase(1.005, 2, "1.01")]
    [TestCase(8.5e-11, 11, "0.00000000009")]
    public void A_half_goes_away_from_zero(double value, int decimals, string printed) => Both(value, decimals, printed);

    [TestCase(94.6499999, 1, "94.6")]
    [TestCase(37.423312883435585, 1, "37.4")]
    [TestCase(0.49999999999999994, 0, "0")]
    public void Less_than_a_half_goes_towards_zero(double value, int decimals, string printed) => Both(value, decimals, printed);

    [TestCase(3.5, 2, "3.50")]
    [TestCase(100, 1, "100.0")]
    [TestCase(213, 0, "213")]
    [TestCase(33364, 0, "33364")]
    public void All_the_decimals_are_printed_and_no_separators(double value, int decimals, string printed) => Both(value, decimals, printed);

    [TestCase(-0.04, 1)]
    [TestCase(-0.0, 1)]
    [TestCase(0.0, 1)]
    [TestCase(-double.Epsilon, 1)]
    public void Nothing_prints_as_minus_zero(double value, int decimals) =>
        Assert.That(Rounding.HalfAwayFromZero(value, decimals), Is.EqualTo("0.0"));

    [Test]
    public void Minus_a_twentieth_is_minus_a_tenth() => Assert.That(Rounding.HalfAwayFromZero(-0.05, 1), Is.EqualTo("-0.1"));

    [TestCase(1e29, 1, "100000000000000000000000000000.0")]
    [TestCase(1.5e30, 0, "1500000000000000000000000000000")]
    public void Beyond_the_decimal_type_numbers_are_whole(double value, int decimals, string printed) => Both(value, decimals, printed);

    [Test]
    public void The_largest_double_has_309_digits() =>
        Assert.That(Rounding.HalfAwayFromZero(double.MaxValue, 0), Has.Length.EqualTo(309));

    [TestCase(double.NaN, 1)]
    [TestCase(double.NegativeInfinity, 1)]
    [TestCase(1.0, -1)]
    [TestCase(1.0, 12)]
    public void Nonsense_throws(double value, int decimals) =>
        Assert.That(() => Rounding.HalfAwayFromZero(value, decimals), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static void Both(double value, int decimals, string printed)
    {
        string mirrored = printed.Trim('0', '.').Length == 0 ? printed : "-" + printed;
        Assert.That(Rounding.HalfAwayFromZero(value, decimals), Is.EqualTo(printed));
        Assert.That(Rounding.HalfAwayFromZero(-value, decimals), Is.EqualTo(mirrored));
    }
}
