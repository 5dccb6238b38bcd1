using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class AxisScaleTests
{
    [Test]
    public void A_logarithmic_axis_covers_its_values_with_2_ticks_or_more_and_not_too_many()
    {
        var random = new Random(20171);
        for (int round = 0; round < 3000; round++)
        {
            double[] values = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Math.Pow(10, (random.NextDouble() * 8) - 4))];
            int most = random.Next(3, 10);
            AxisScale scale = AxisScale.Logarithmic(values, most);
            Assert.That(scale.Ticks, Has.Count.InRange(2, Math.Max(4, most)));
            Assert.That(scale.Ticks, Is.Ordered);
            Assert.That(values.Select(scale.Share), Is.All.InRange(-1e-9, 1 + 1e-9));
            Assert.That(scale.Ticks.Select(scale.Share), Is.All.InRange(-1e-9, 1 + 1e-9));
        }
    }

    [Test]
    public void Twice_and_half_stand_equally_far_from_1()
    {
        AxisScale scale = AxisScale.Logarithmic([0.2, 5], 9);
        Assert.That(scale.Share(2) - scale.Share(1), Is.EqualTo(scale.Share(1) - scale.Share(0.5)).Within(1e-12));
        Assert.That(scale.Ticks, Is.EqualTo([0.2, 0.5, 1, 2, 5]));
    }

    [Test]
    public void Zero_has_no_place_on_a_logarithmic_axis_and_lies_before_it() =>
        Assert.That(AxisScale.Logarithmic([0, 2], 5).Share(0), Is.EqualTo(double.NegativeInfinity));

    [TestCase(0.05, "0.05")]
    [TestCase(0.5, "0.5")]
    [TestCase(1, "1")]
    [TestCase(2000, "2,000")]
    public void A_logarithmic_tick_has_the_decimals_it_needs(double tick, string printed) =>
        Assert.That(AxisScale.Logarithmic([tick / 2, tick * 2], 9).Print(tick), Is.EqualTo(printed));

    [TestCase(12, 3, 5, new double[] { 0, 3, 6, 9, 12 })]
    [TestCase(12, 3, 4, new double[] { 0, 6, 12 })]
    [TestCase(11, 3, 5, new double[] { 0, 3, 6, 9 })]
    [TestCase(100, 10, 5, new double[] { 0, 50, 100 }, Description = "40 would fit, but would not end at 100")]
    [TestCase(0, 3, 5, new double[] { 0, 3 }, Description = "a follow-up of nothing still has an axis")]
    public void Steps_are_whole_multiples_of_the_units_own(double highest, double step, int most, double[] ticks) =>
        Assert.That(AxisScale.Stepped(highest, step, most).Ticks, Is.EqualTo(ticks));

    [Test]
    public void A_stepped_axis_ends_at_the_highest_value_and_never_has_too_many_ticks()
    {
        var random = new Random(20172);
        for (int round = 0; round < 2000; round++)
        {
            double highest = random.Next(1, 2000), step = random.Next(1, 13);
            int most = random.Next(2, 14);
            AxisScale scale = AxisScale.Stepped(highest, step, most);
            Assert.That(scale.Ticks, Has.Count.LessThanOrEqualTo(most));
            Assert.That(scale.High, Is.EqualTo(Math.Max(highest, step)).Within(1e-9));
            Assert.That(scale.Ticks.Select(tick => tick % step), Is.All.Zero);
        }
    }
}
