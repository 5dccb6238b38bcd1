using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class TimeAxisTests
{
    [Test]
    public void Labels_never_overlap_nor_leave_the_drawing_and_the_latest_is_among_them()
    {
        for (int count = 1; count < 90; count++)
        {
            foreach (double width in new[] { 150.0, 320, 720, 1200 })
            {
                ImmutableArray<TimeTick> ticks = Ticks([.. Enumerable.Range(0, count).Select(Samples.Quarter)], width);
                Assert.That(ticks[^1].Lines, Is.EqualTo([Samples.Quarter(count - 1).Label]));
                double free = 0;
                foreach (TimeTick tick in ticks)
                {
                    double half = tick.LabelWidth(14) / 2;
                    Assert.That(tick.LabelX - half, Is.GreaterThanOrEqualTo(free - 1e-9));
                    free = tick.LabelX + half;
                }
                Assert.That(free, Is.LessThanOrEqualTo(width + 1e-9));
            }
        }
    }

    [Test]
    public void Ten_years_are_all_named_where_they_fit_and_every_second_where_not()
    {
        TrendPeriod[] years = [.. Enumerable.Range(2016, 10).Select(Samples.Year)];
        Assert.That(Texts(Ticks(years, 720)), Is.EqualTo(years.Select(year => year.Label)));
        Assert.That(Texts(Ticks(years, 320)), Is.EqualTo(["2017", "2019", "2021", "2023", "2025"]));
    }

    [Test]
    public void Forty_quarters_are_named_at_the_same_month_of_a_year()
    {
        TrendPeriod[] quarters = [.. Enumerable.Range(0, 40).Select(Samples.Quarter)];
        Assert.That(Texts(Ticks(quarters, 720)), Is.EqualTo(["Dec 2017", "Dec 2019", "Dec 2021", "Dec 2023", "Dec 2025"]));
    }

    [Test]
    public void Stacked_labels_put_month_and_year_on_lines_of_their_own() =>
        Assert.That(Ticks([Samples.Quarter(0), Samples.Quarter(1)], 320, stacked: true)[0].Lines, Is.EqualTo(["Mar", "2016"]));

    [Test]
    public void No_periods_have_no_ticks() => Assert.That(Ticks([], 720), Is.Empty);

    [Test]
    public void Places_are_in_proportion_to_days_and_a_lone_date_is_in_the_middle()
    {
        var scale = new TimeScale(new(2020, 1, 1), new(2020, 1, 11), 100, 200);
        Assert.That(scale.X(new(2020, 1, 4)), Is.EqualTo(130));
        Assert.That(new TimeScale(new(2020, 1, 1), new(2020, 1, 1), 100, 200).X(new(2020, 1, 1)), Is.EqualTo(150));
    }

    private static ImmutableArray<TimeTick> Ticks(TrendPeriod[] periods, double width, bool stacked = false)
    {
        var measures = new DrawingMeasures(width, 200, 14, true);
        TimeScale scale = periods.Length == 0 ? default : new(periods[0].End, periods[^1].End, 30, width - 20);
        return TimeAxis.Ticks(periods, scale, measures, stacked);
    }

    private static IEnumerable<string> Texts(ImmutableArray<TimeTick> ticks) => ticks.Select(tick => tick.Lines[0]);
}
