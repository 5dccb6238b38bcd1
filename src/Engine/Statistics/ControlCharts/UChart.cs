using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>The chart of a rate of independent events whose exposure varies: each point has limits for its own size.</summary>
/// <remarks>Shewhart WA (1931), Economic Control of Quality of Manufactured Product.</remarks>
public static class UChart
{
    private const double Sigmas = 3;

    /// <summary>Plots events per unit of exposure: centre all events / all exposure, limits 3 standard errors away, not below 0.</summary>
    /// <param name="counts">In date order; periods that share no event.</param>
    /// <param name="options">Polarity, target (per unit of exposure) and rebases.</param>
    /// <exception cref="ArgumentException">Counts out of date order, or a rebase without reason or points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Negative events, or an exposure not above zero.</exception>
    public static ControlChart Of(IReadOnlyList<DatedCount> counts, ControlChartOptions options)
    {
        foreach (var period in counts) Check(period.Count);
        DatedValue[] values = [.. counts.Select(period => new DatedValue(period.Date, period.Count.Rate))];
        return ControlChart.Of(values, options, range => LimitsOf([.. counts.Take(range).Select(period => period.Count)]));
    }

    private static ControlLimits[] LimitsOf(EventCount[] segment)
    {
        double centre = segment.Sum(count => count.Events) / segment.Sum(count => count.Exposure);
        return [.. segment.Select(count =>
            ControlLimits.Around(centre, Sigmas * Math.Sqrt(centre / count.Exposure)).Within(0, double.PositiveInfinity))];
    }

    private static void Check(EventCount count)
    {
        Require.NotNegative(count.Events);
        Require.Positive(count.Exposure);
    }
}
