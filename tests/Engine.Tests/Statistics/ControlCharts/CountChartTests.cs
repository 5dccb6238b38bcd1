using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Engine.Tests.Statistics.ControlCharts;

/// <summary>The charts of counts: p and u.</summary>
public class CountChartTests
{
    /// <summary>107 of 378 in eight quarters.</summary>
    private static readonly (double, double)[] Cohorts =
        [(12, 40), (15, 52), (9, 38), (20, 60), (11, 45), (14, 47), (16, 55), (10, 41)];

    [Test]
    public void A_proportion_has_limits_for_the_size_of_each_cohort()
    {
        var points = PChart.Of(Series.Quarterly(Cohorts), new ControlChartOptions()).Points.ToList();
        double centre = 107.0 / 378;
        Assert.That(points[1].Value, Is.EqualTo(15.0 / 52));
        Assert.That(points[0].Limits?.Centre, Is.EqualTo(centre).Within(1e-15));
        Assert.That(points[0].Limits?.Upper, Is.EqualTo(centre + 0.2136859626).Within(1e-9));
        Assert.That(points[1].Limits?.Lower, Is.EqualTo(centre - 0.1874149871).Within(1e-9));
        Assert.That(points[1].Limits?.NearUpper, Is.EqualTo(centre + 0.1874149871 * 2 / 3).Within(1e-9));
    }

    [Test]
    public void A_rate_has_limits_for_the_exposure_of_each_period()
    {
        // 64 events in 16 units: centre 4, limits 4 -/+ 3 sqrt(4 / n), that is 6 for 1 unit and 3 for 4 units.
        var points = UChart.Of(Series.Quarterly([(4, 1), (18, 4), (3, 1), (15, 4), (5, 1), (4, 1), (9, 2), (6, 2)]), new ControlChartOptions())
            .Points.ToList();
        Assert.That(points[1].Value, Is.EqualTo(4.5));
        Assert.That(points[0].Limits, Is.EqualTo(new ControlLimits(0, 0, 4, 8, 10)));
        Assert.That(points[1].Limits, Is.EqualTo(new ControlLimits(1, 2, 4, 6, 7)));
    }

    [Test]
    public void Limits_of_a_proportion_stay_between_none_and_all()
    {
        var low = PChart.Of(Series.Quarterly(Enumerable.Range(0, 8).Select(i => ((double)(i % 2), 6.0))), new ControlChartOptions());
        var high = PChart.Of(Series.Quarterly(Enumerable.Range(0, 8).Select(i => (6.0 - i % 2, 6.0))), new ControlChartOptions());
        Assert.That(low.Points.Select(point => point.Limits?.Lower), Is.All.EqualTo(0.0));
        Assert.That(high.Points.Select(point => point.Limits?.Upper), Is.All.EqualTo(1.0));
    }

    [Test]
    public void The_same_share_signals_in_a_large_cohort_and_not_in_a_small_one()
    {
        (double, double)[] steady = [.. Enumerable.Repeat((30.0, 100.0), 12)];
        var points = PChart.Of(Series.Quarterly([.. steady, (10, 20), (100, 200)]), new ControlChartOptions { Polarity = Polarity.Lower })
            .Points.ToList();
        Assert.That(points[^2].Cause, Is.EqualTo(SpecialCause.None));
        Assert.That((points[^1].Cause, points[^1].Variation), Is.EqualTo((SpecialCause.OutsideLimit, Variation.Concern)));
    }

    [Test]
    public void Few_quarters_have_no_limits_here_either() =>
        Assert.That(PChart.Of(Series.Quarterly(Cohorts[..7]), new ControlChartOptions()).Points.Select(point => point.Limits), Is.All.Null);

    [Test]
    public void Nonsense_throws()
    {
        Assert.That(() => PChart.Of(Series.Quarterly([(3.0, 2.0)]), new ControlChartOptions()), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => PChart.Of(Series.Quarterly([(0.0, 0.0)]), new ControlChartOptions()), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => UChart.Of(Series.Quarterly([(-1.0, 2.0)]), new ControlChartOptions()), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => UChart.Of(Series.Quarterly([(1.0, 0.0)]), new ControlChartOptions()), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }
}
