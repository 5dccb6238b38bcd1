using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>The chart of a proportion whose denominator varies: each point has limits for its own size.</summary>
/// <remarks>Shewhart WA (1931), Economic Control of Quality of Manufactured Product.</remarks>
public static class PChart
{
    private const double Sigmas = 3;

    /// <summary>Plots fractions, 0..1: centre all events / all totals, limits 3 standard errors away, inside 0..1.</summary>
    /// <param name="counts">In date order; periods that share no child.</param>
    /// <param name="options">Polarity, target (a fraction) and rebases.</param>
    /// <exception cref="ArgumentException">Counts out of date order, or a rebase without reason or points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Events negative or above the total, or a total not above zero.</exception>
    public static ControlChart Of(IReadOnlyList<DatedCount> counts, ControlChartOptions options)
    {
        foreach (var period in counts) Require.PartOf(period.Count.Events, period.Count.Exposure);
        DatedValue[] values = [.. counts.Select(period => new DatedValue(period.Date, period.Count.Rate))];
        return ControlChart.Of(values, options, range => LimitsOf([.. counts.Take(range).Select(period => period.Count)]));
    }

    private static ControlLimits[] LimitsOf(EventCount[] segment)
    {
        double centre = segment.Sum(count => count.Events) / segment.Sum(count => count.Exposure);
        return [.. segment.Select(count =>
            ControlLimits.Around(centre, Sigmas * Math.Sqrt(centre * (1 - centre) / count.Exposure)).Within(0, 1))];
    }
}
