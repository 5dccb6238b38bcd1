using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>
/// The chart of the time between rare events: an XmR chart of the times' 3.6th root, which is nearly normal, turned back into days.
/// Unlike the g chart it has a lower limit, so it can also tell of events that come too fast.
/// </summary>
/// <remarks>Nelson LS (1994), A control chart for parts-per-million nonconforming items, J Qual Technol 26: 239-240.</remarks>
public static class TChart
{
    private const double Root = 3.6;

    /// <param name="events">The day of each event, in order.</param>
    /// <param name="options">Polarity (of the days between), target (in days) and rebases.</param>
    /// <exception cref="ArgumentException">Events out of order, or a rebase without reason or points.</exception>
    public static ControlChart Of(IReadOnlyList<DateOnly> events, ControlChartOptions options)
    {
        var gaps = RareEvents.DaysBetween(events);
        return ControlChart.Of(gaps, options, range =>
        {
            double[] roots = [.. gaps.Take(range).Select(gap => Math.Pow(gap.Value, 1 / Root))];
            var limits = InDays(XmrChart.LimitsOf(roots));
            return [.. roots.Select(_ => limits)];
        });
    }

    private static ControlLimits InDays(ControlLimits roots) =>
        new(Days(roots.Lower), Days(roots.NearLower), Days(roots.Centre), Days(roots.NearUpper), Days(roots.Upper));

    private static double Days(double root) => Math.Pow(Math.Max(0, root), Root);
}
