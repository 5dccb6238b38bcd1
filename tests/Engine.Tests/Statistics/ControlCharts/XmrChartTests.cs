using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Engine.Tests.Statistics.ControlCharts;

public class XmrChartTests
{
    private static readonly double[] OneSpike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    /// <summary>Wide swings about 50, so that a run of small values is neither outside nor near a limit.</summary>
    private static readonly double[] Swings = [30, 70, 30, 70, 30, 70, 30, 70];

    [TestCase(false, 1.8824, -3.0626, 6.9515)]
    [TestCase(true, 1.0000, -0.7156, 4.6044)]
    public void Screening_leaves_out_the_ranges_of_a_spike(bool screensRanges, double meanRange, double lower, double upper)
    {
        var limits = XmrChart.LimitsOf(OneSpike, screensRanges);
        Assert.That(XmrChart.MeanMovingRange(OneSpike, screensRanges), Is.EqualTo(meanRange).Within(0.00005));
        Assert.That(limits.Centre, Is.EqualTo(1.9444).Within(0.00005));
        Assert.That(limits.Lower, Is.EqualTo(lower).Within(0.00005));
        Assert.That(limits.Upper, Is.EqualTo(upper).Within(0.00005));
        Assert.That(limits.NearUpper - limits.Centre, Is.EqualTo((limits.Upper - limits.Centre) * 2 / 3).Within(1e-12));
        Assert.That(limits.Centre - limits.NearLower, Is.EqualTo(limits.NearUpper - limits.Centre).Within(1e-12));
    }

    [Test]
    public void Screening_is_off_unless_asked_for()
    {
        var chart = XmrChart.Of(Series.Quarterly(OneSpike), new ControlChartOptions());
        Assert.That(chart.Segments[0].Points[0].Limits, Is.EqualTo(XmrChart.LimitsOf(OneSpike, screensRanges: false)));
    }

    [TestCase(0.1)]
    [TestCase(37.423312883435585)]
    [TestCase(0.0)]
    public void A_series_that_never_changes_gives_no_signal(double value)
    {
        var chart = XmrChart.Of(Series.Quarterly(Enumerable.Repeat(value, 20)), new ControlChartOptions(), screensRanges: true);
        Assert.That(chart.Points.Select(point => point.Cause), Is.All.EqualTo(SpecialCause.None));
    }

    [TestCase(Polarity.Higher, Variation.Improvement)]
    [TestCase(Polarity.Lower, Variation.Concern)]
    [TestCase(Polarity.Neutral, Variation.NeutralSignal)]
    public void Polarity_says_what_a_high_signal_means(Polarity polarity, Variation variation)
    {
        var point = Points(OneSpike, polarity)[4];
        Assert.That((point.Cause, point.Direction, point.Variation), Is.EqualTo((SpecialCause.OutsideLimit, SignalDirection.High, variation)));
    }

    [Test]
    public void A_shift_flags_all_its_points()
    {
        var points = Points([.. Swings, 51, 53, 52, 54, 52, 53, 51, .. Swings], Polarity.Lower);
        double mean = points[0].Limits?.Centre ?? 0;
        int[] flagged = [.. Enumerable.Range(0, points.Length).Where(i => points[i].Cause == SpecialCause.Shift)];
        Assert.That(mean, Is.LessThan(51));
        Assert.That(flagged, Is.EqualTo(new[] { 7, 8, 9, 10, 11, 12, 13, 14 }));
        Assert.That(flagged.Select(i => points[i].Variation), Is.All.EqualTo(Variation.Concern));
    }

    [Test]
    public void A_trend_across_the_mean_is_known_by_its_direction()
    {
        var points = Points([.. Swings, 44, 46, 48, 50, 52, 54, 56, .. Swings], Polarity.Higher);
        int[] flagged = [.. Enumerable.Range(0, points.Length).Where(i => points[i].Cause == SpecialCause.Trend)];
        Assert.That(flagged, Is.EqualTo(new[] { 8, 9, 10, 11, 12, 13, 14 }));
        Assert.That(flagged.Select(i => points[i].Variation), Is.All.EqualTo(Variation.Improvement));
    }

    [Test]
    public void Two_of_three_near_a_limit_are_flagged_and_the_third_is_not()
    {
        double[] calm = [.. Enumerable.Range(0, 30).Select(i => i % 2 == 0 ? 1.0 : -1.0)];
        var points = Points([.. calm, 4.4, 2, 4.4, .. calm], Polarity.Lower);
        Assert.That(points[30..33].Select(point => point.Cause), Is.EqualTo(new[] { SpecialCause.TwoOfThree, SpecialCause.None, SpecialCause.TwoOfThree }));
        Assert.That(points[30].Variation, Is.EqualTo(Variation.Concern));
    }

    [Test]
    public void A_point_outside_a_limit_is_called_so_even_within_a_trend()
    {
        var points = Points([.. Enumerable.Range(0, 12).Select(i => i % 2 * 2.0), 1, 3, 5, 7, 9, 11, 30], Polarity.Lower);
        Assert.That(points[^1].Cause, Is.EqualTo(SpecialCause.OutsideLimit));
        Assert.That(points[^5].Cause, Is.EqualTo(SpecialCause.Trend));
    }

    [TestCase(0, null)]
    [TestCase(4, LimitStatus.TableOnly)]
    [TestCase(5, LimitStatus.RunChartOnly)]
    [TestCase(7, LimitStatus.RunChartOnly)]
    [TestCase(8, LimitStatus.TrialLimits)]
    [TestCase(11, LimitStatus.TrialLimits)]
    [TestCase(12, LimitStatus.FirmLimits)]
    public void Few_points_have_few_lines(int count, LimitStatus? status)
    {
        var options = new ControlChartOptions { Polarity = Polarity.Higher, Target = 0 };
        var chart = XmrChart.Of(Series.Quarterly(Enumerable.Range(0, count).Select(i => (double)i)), options);
        bool hasLimits = status >= LimitStatus.TrialLimits;
        Assert.That(chart.Segments.FirstOrDefault()?.Status, Is.EqualTo(status));
        Assert.That(chart.Points.All(point => point.Limits is not null == hasLimits));
        Assert.That(chart.Points.Any(point => point.Cause != SpecialCause.None), Is.EqualTo(hasLimits));
        Assert.That(chart.Assurance is not null, Is.EqualTo(hasLimits));
    }

    [Test]
    public void A_run_chart_has_its_median() =>
        Assert.That(XmrChart.Of(Series.Quarterly([9, 1, 4, 5, 30]), new ControlChartOptions()).Segments[0].Median, Is.EqualTo(5.0));

    [Test]
    public void A_rebase_keeps_its_reason_and_stops_runs_at_the_border()
    {
        // Six rising points before the border and six after are no trend of seven.
        double[] values = [50, 20, 60, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 60, 20, 50];
        var rebase = new Rebase(Series.Quarter(9).AddDays(-20), "Community resolutions counted from here");
        var whole = XmrChart.Of(Series.Quarterly(values), new ControlChartOptions());
        var cut = XmrChart.Of(Series.Quarterly(values), new ControlChartOptions { Rebases = [rebase] });
        Assert.That(whole.Points.Select(point => point.Cause), Has.Some.EqualTo(SpecialCause.Trend));
        Assert.That(cut.Segments.Select(segment => segment.Points.Length), Is.EqualTo(new[] { 9, 9 }));
        Assert.That(cut.Segments.Select(segment => segment.Rebase), Is.EqualTo(new[] { null, rebase }));
        Assert.That(cut.Segments[0].Points.Select(point => point.Cause), Has.None.EqualTo(SpecialCause.Trend));
        Assert.That(cut.Segments[1].Points[0].Limits, Is.EqualTo(XmrChart.LimitsOf(values[9..])));
    }

    [TestCase(0, "Reason")]
    [TestCase(12, "Reason")]
    [TestCase(6, " ")]
    public void A_rebase_needs_points_on_both_sides_and_a_reason(int quarter, string reason) =>
        Assert.That(() => XmrChart.Of(Series.Quarterly(OneSpike[..12]),
            new ControlChartOptions { Rebases = [new(Series.Quarter(quarter), reason)] }), Throws.ArgumentException);

    [Test]
    public void Rebases_come_in_date_order() =>
        Assert.That(() => XmrChart.Of(Series.Quarterly(OneSpike),
            new ControlChartOptions { Rebases = [new(Series.Quarter(12), "Second"), new(Series.Quarter(6), "First")] }), Throws.ArgumentException);

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => XmrChart.Of([.. Series.Quarterly(OneSpike).Reverse()], new ControlChartOptions()), Throws.ArgumentException);
        Assert.That(() => XmrChart.Of(Series.Quarterly([1, double.NaN]), new ControlChartOptions()), Throws.ArgumentException);
        Assert.That(() => XmrChart.LimitsOf([1]), Throws.ArgumentException);
    }

    private static ControlPoint[] Points(double[] values, Polarity polarity) =>
        [.. XmrChart.Of(Series.Quarterly(values), new ControlChartOptions { Polarity = polarity }).Points];
}
