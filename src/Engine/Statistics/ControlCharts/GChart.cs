using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>
/// The chart of days between rare events, if each day has the same small chance of one (a geometric distribution). A run of long
/// gaps is the good sign where the event is unwanted, so the polarity is that of the gap.
/// </summary>
/// <remarks>
/// Benneyan JC (2001), Number-between g-type statistical quality control charts for monitoring adverse events, Health Care Manag Sci 4:
/// 305-318. Median as centre: Provost LP, Murray SK (2011), The Health Care Data Guide.
/// </remarks>
public static class GChart
{
    /// <summary>Half of all gaps are shorter than this part of the mean; about the mean itself, runs would not be even.</summary>
    private const double MedianOverMean = 0.693;

    /// <param name="events">The day of each event, in order.</param>
    /// <param name="options">Polarity (of the days between), target (in days) and rebases.</param>
    /// <exception cref="ArgumentException">Events out of order, or a rebase without reason or points.</exception>
    public static ControlChart Of(IReadOnlyList<DateOnly> events, ControlChartOptions options)
    {
        var gaps = RareEvents.DaysBetween(events);
        return ControlChart.Of(gaps, options, range =>
        {
            DatedValue[] segment = [.. gaps.Take(range)];
            var limits = LimitsOf(segment.Sum(gap => gap.Value) / segment.Length);
            return [.. segment.Select(_ => limits)];
        });
    }

    private static ControlLimits LimitsOf(double mean)
    {
        double sigma = Math.Sqrt(mean * (mean + 1));
        // Sigma is more than the mean, so on the low side the lines would fall below zero.
        return new ControlLimits(0, 0, MedianOverMean * mean, mean + 2 * sigma, mean + 3 * sigma);
    }
}
