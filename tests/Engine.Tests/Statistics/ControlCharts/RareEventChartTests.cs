using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Statistics.ControlCharts;

namespace KpiAnalytics.Engine.Tests.Statistics.ControlCharts;

/// <summary>The charts of days between rare events: g and t.</summary>
public class RareEventChartTests
{
    private static readonly ControlChartOptions LongIsGood = new() { Polarity = Polarity.Higher };

    [Test]
    public void Days_between_are_dated_by_the_later_event()
    {
        DateOnly first = new(2024, 2, 28);
        Assert.That(RareEvents.DaysBetween([first, new(2024, 3, 1), new(2024, 3, 1)]),
            Is.EqualTo(new DatedValue[] { new(new(2024, 3, 1), 2), new(new(2024, 3, 1), 0) }));
        Assert.That(RareEvents.DaysBetween([first]), Is.Empty);
    }

    [Test]
    public void The_g_chart_stands_on_a_geometric_distribution()
    {
        // Mean 8: sigma = sqrt(8 x 9) = 8.485.
        var limits = GChart.Of(After(4, 12, 6, 10, 8, 8, 2, 14), LongIsGood).Points.First().Limits;
        Assert.That(limits?.Centre, Is.EqualTo(0.693 * 8).Within(1e-12));
        Assert.That(limits?.Upper, Is.EqualTo(8 + 3 * Math.Sqrt(72)).Within(1e-12));
        Assert.That(limits?.NearUpper, Is.EqualTo(8 + 2 * Math.Sqrt(72)).Within(1e-12));
        Assert.That((limits?.Lower, limits?.NearLower), Is.EqualTo((0.0, 0.0)));
    }

    [Test]
    public void A_very_long_gap_is_an_improvement_on_both_charts()
    {
        int[] gaps = [.. Enumerable.Range(0, 20).Select(i => 5 + 3 * (i % 3)), 200];
        foreach (var chart in new[] { GChart.Of(After(gaps), LongIsGood), TChart.Of(After(gaps), LongIsGood) })
            Assert.That(chart.Points.Last() is { Cause: SpecialCause.OutsideLimit, Variation: Variation.Improvement });
    }

    [Test]
    public void The_t_chart_is_an_xmr_chart_of_roots_turned_back_into_days()
    {
        int[] gaps = [40, 52, 38, 60, 45, 47, 55, 41];
        var limits = TChart.Of(After(gaps), LongIsGood).Points.First().Limits;
        var roots = XmrChart.LimitsOf([.. gaps.Select(gap => Math.Pow(gap, 1 / 3.6))]);
        Assert.That(limits?.Upper, Is.EqualTo(Math.Pow(roots.Upper, 3.6)).Within(1e-9));
        Assert.That(limits?.Lower, Is.EqualTo(Math.Pow(roots.Lower, 3.6)).Within(1e-9).And.GreaterThan(0));
    }

    [Test]
    public void Only_the_t_chart_can_tell_of_events_that_come_too_fast()
    {
        int[] gaps = [.. Enumerable.Range(0, 20).Select(i => 90 + 5 * (i % 3)), 1];
        Assert.That(TChart.Of(After(gaps), LongIsGood).Points.Last() is { Cause: SpecialCause.OutsideLimit, Variation: Variation.Concern });
        Assert.That(GChart.Of(After(gaps), LongIsGood).Points.Last().Cause, Is.Not.EqualTo(SpecialCause.OutsideLimit));
    }

    [Test]
    public void Events_on_one_day_are_no_trouble()
    {
        int[] gaps = [0, 3, 0, 5, 1, 0, 8, 2, 0];
        Assert.That(TChart.Of(After(gaps), LongIsGood).Points.First().Limits?.Lower, Is.EqualTo(0.0));
        Assert.That(GChart.Of(After(gaps), LongIsGood).Points.Count(), Is.EqualTo(gaps.Length));
    }

    [Test]
    public void Events_out_of_order_throw() =>
        Assert.That(() => GChart.Of([new(2024, 2, 1), new(2024, 1, 1)], LongIsGood), Throws.ArgumentException);

    private static DateOnly[] After(params int[] gaps)
    {
        var events = new List<DateOnly> { new(2020, 1, 1) };
        foreach (int gap in gaps) events.Add(events[^1].AddDays(gap));
        return [.. events];
    }
}
