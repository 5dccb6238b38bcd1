using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class TrendModelTests
{
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(2e15)]
    public void A_number_that_cannot_be_drawn_is_refused(double value) =>
        Assert.That(() => TrendPoint.Of(Samples.Year(2016), value), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [TestCase(1.0, null)]
    [TestCase(null, 1.0)]
    [TestCase(2.0, 1.0)]
    public void Half_an_interval_or_a_swapped_one_is_refused(double? lower, double? upper) =>
        Assert.That(() => TrendPoint.Of(Samples.Year(2016), 1, lower, upper), Throws.ArgumentException);

    [Test]
    public void A_missing_point_has_a_reason_and_no_value()
    {
        Assert.That(() => TrendPoint.Of(Samples.Year(2016), 1, state: PointState.Missing), Throws.ArgumentException);
        Assert.That(() => TrendPoint.Missing(Samples.Year(2016), " "), Throws.ArgumentException);
        Assert.That(TrendPoint.Missing(Samples.Year(2016), "suppressed").Value, Is.Null);
    }

    [Test]
    public void Points_out_of_order_or_twice_in_a_period_are_refused()
    {
        TrendPoint earlier = TrendPoint.Of(Samples.Year(2016), 1), later = TrendPoint.Of(Samples.Year(2017), 1);
        Assert.That(() => new TrendSeries("A", SeriesRole.Service, [later, earlier]), Throws.ArgumentException);
        Assert.That(() => new TrendSeries("A", SeriesRole.Service, [earlier, earlier]), Throws.ArgumentException);
    }

    [Test]
    public void A_note_has_at_most_50_characters()
    {
        Assert.That(() => new TrendAnnotation(new(2017, 1, 1), new string('x', 51)), Throws.ArgumentException);
        Assert.That(() => new TrendAnnotation(new(2017, 1, 1), new string('x', 50)), Throws.Nothing);
    }

    [TestCase("ArrowRight", 1, 2)]
    [TestCase("ArrowRight", 2, 2)]
    [TestCase("ArrowLeft", 1, 0)]
    [TestCase("ArrowLeft", 0, 0)]
    [TestCase("Tab", 1, 1)]
    public void Arrow_keys_move_one_point_and_stop_at_the_ends(string key, int from, int to) =>
        Assert.That(RovingFocus.After(key, from, count: 3), Is.EqualTo(to));
}
