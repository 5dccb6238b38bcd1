using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class NiceScaleTests
{
    [Test]
    public void Any_values_are_covered_by_at_least_two_even_ticks_and_not_too_many()
    {
        var random = new Random(20161);
        for (int round = 0; round < 5000; round++)
        {
            double level = Math.Pow(10, random.Next(-4, 13));
            double[] values = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => (random.NextDouble() - 0.3) * level)];
            int most = random.Next(3, 12);
            NiceScale scale = NiceScale.Cover(values, (ValueBaseline)random.Next(2), most, mostDecimals: 6);
            double step = scale.Ticks[1] - scale.Ticks[0];
            Assert.That(scale.Ticks, Has.Count.InRange(2, most));
            Assert.That(scale.Low, Is.LessThanOrEqualTo(values.Min() + (step * 1e-8)));
            Assert.That(scale.High, Is.GreaterThanOrEqualTo(values.Max() - (step * 1e-8)));
            for (int i = 1; i < scale.Ticks.Count; i++)
                Assert.That(scale.Ticks[i] - scale.Ticks[i - 1], Is.EqualTo(step).Within(0.0001).Percent);
        }
    }

    [Test]
    public void Steps_are_1_2_2_and_a_half_or_5_times_a_power_of_ten()
    {
        var random = new Random(20162);
        for (int round = 0; round < 2000; round++)
        {
            NiceScale scale = NiceScale.Cover([random.NextDouble() * Math.Pow(10, random.Next(-3, 9))], ValueBaseline.Zero, 7, 6);
            string digits = ((decimal)scale.Ticks[1]).ToString("E3", System.Globalization.CultureInfo.InvariantCulture)[..5];
            Assert.That(digits, Is.AnyOf("1.000", "2.000", "2.500", "5.000"));
        }
    }

    [Test]
    public void Zero_is_a_tick_when_asked_for_even_between_the_data()
    {
        Assert.That(NiceScale.Cover([32.3, 42.8], ValueBaseline.Zero, 7, 1).Ticks, Is.EqualTo([0, 10, 20, 30, 40, 50]));
        Assert.That(NiceScale.Cover([-3, 7], ValueBaseline.Zero, 7, 1).Ticks, Is.EqualTo([-4, -2, 0, 2, 4, 6, 8]));
        Assert.That(NiceScale.Cover([-30, -12], ValueBaseline.Zero, 7, 1).High, Is.Zero);
    }

    [Test]
    public void Zoom_leaves_zero_out_and_says_so()
    {
        NiceScale scale = NiceScale.Cover([32.3, 42.8], ValueBaseline.Zoom, 7, 1);
        Assert.That(scale.Ticks, Is.EqualTo([32, 34, 36, 38, 40, 42, 44]));
        Assert.That(scale.LeavesOutZero);
        Assert.That(NiceScale.Cover([0.2, 9.7], ValueBaseline.Zoom, 7, 1).LeavesOutZero, Is.False);
    }

    [TestCase(ValueBaseline.Zero)]
    [TestCase(ValueBaseline.Zoom)]
    public void Nothing_to_cover_gives_0_to_1(ValueBaseline baseline)
    {
        NiceScale scale = NiceScale.Cover([], baseline, 7, 1);
        Assert.That((scale.Low, scale.High), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Flat_data_stand_inside_the_scale_and_not_on_its_edge()
    {
        NiceScale zoomed = NiceScale.Cover([37.4, 37.4, 37.4], ValueBaseline.Zoom, 7, 1);
        Assert.That(zoomed.Low, Is.LessThan(37.4));
        Assert.That(zoomed.High, Is.GreaterThan(37.4));
        NiceScale zeros = NiceScale.Cover([0, 0], ValueBaseline.Zero, 7, 1);
        Assert.That((zeros.Low, zeros.High), Is.EqualTo((0, 1)));
        NiceScale zoomedZeros = NiceScale.Cover([0, 0], ValueBaseline.Zoom, 7, 1);
        Assert.That(zoomedZeros.Low, Is.LessThan(0));
    }

    [Test]
    public void A_difference_in_the_last_binary_digits_counts_as_flat()
    {
        NiceScale scale = NiceScale.Cover([37.4, 37.4 + 1e-12], ValueBaseline.Zoom, 7, 1);
        Assert.That(scale.High - scale.Low, Is.GreaterThan(1));
    }

    [Test]
    public void Counts_of_children_have_no_half_ticks()
    {
        NiceScale scale = NiceScale.Cover([0, 2], ValueBaseline.Zero, 12, mostDecimals: 0);
        Assert.That(scale.Ticks, Is.EqualTo([0, 1, 2]));
        Assert.That(scale.Decimals, Is.Zero);
    }

    [Test]
    public void Ticks_are_the_decimal_numbers_and_not_sums_of_binary_ones()
    {
        NiceScale scale = NiceScale.Cover([0.05, 0.58], ValueBaseline.Zero, 8, 2);
        Assert.That(scale.Ticks, Is.EqualTo([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]));
    }

    [Test]
    public void A_value_on_a_tick_costs_no_further_tick()
    {
        Assert.That(NiceScale.Cover([1.1], ValueBaseline.Zero, 12, 1).High, Is.EqualTo(1.1));
    }
}
