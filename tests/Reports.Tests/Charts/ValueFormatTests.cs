using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class ValueFormatTests
{
    [TestCase(94.65, 1, "94.7", Description = "a printed mean of a family")]
    [TestCase(99.65, 1, "99.7")]
    [TestCase(99.85, 1, "99.9")]
    [TestCase(1.005, 2, "1.01")]
    [TestCase(-2.5, 0, "-3")]
    [TestCase(-0.04, 1, "0.0")]
    [TestCase(1204.4, 0, "1,204")]
    public void Halves_go_away_from_zero(double value, int decimals, string printed) =>
        Assert.That(new ValueFormat(decimals).Print(value), Is.EqualTo(printed));

    [Test]
    public void The_suffix_follows_a_value_and_not_an_interval()
    {
        var format = new ValueFormat(1, "%");
        Assert.That(format.Print(37.4), Is.EqualTo("37.4%"));
        Assert.That(format.PrintInterval(32.31, 42.79), Is.EqualTo("32.3 to 42.8"));
    }
}
