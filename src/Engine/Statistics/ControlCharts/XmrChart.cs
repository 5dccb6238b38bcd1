using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>
/// The chart of individual values: limits from how far each value lies from the last. Not for rolling years: they overlap, so each
/// value is near the last and the limits come out far too narrow.
/// </summary>
/// <remarks>
/// Shewhart WA (1931), Economic Control of Quality of Manufactured Product. As set out in NHS Making Data Count. Screening: Nelson LS
/// (1982), Control charts for individual measurements, J Qual Technol 14: 172-173.
/// </remarks>
public static class XmrChart
{
    /// <summary>3 / d2, with d2 = 1.128 the mean range of two normal values in standard deviations.</summary>
    private const double LimitFactor = 2.66;

    /// <summary>D4 for ranges of two: a moving range this many times the mean is itself a special cause.</summary>
    private const double ScreenFactor = 3.267;

    /// <param name="values">In date order, without overlap.</param>
    /// <param name="options">Polarity, target and rebases.</param>
    /// <param name="screensRanges">Leaves extreme moving ranges out, once. Off in the NHS workbooks; on in some packages.</param>
    /// <exception cref="ArgumentException">Values out of order or not finite, or a rebase without reason or points.</exception>
    public static ControlChart Of(IReadOnlyList<DatedValue> values, ControlChartOptions options, bool screensRanges = false) =>
        ControlChart.Of(values, options, range =>
        {
            double[] segment = [.. values.Take(range).Select(point => point.Value)];
            var limits = LimitsOf(segment, screensRanges);
            return [.. segment.Select(_ => limits)];
        });

    /// <summary>Mean -/+ 2.66 x mean moving range. The mean is of all values, screened or not.</summary>
    /// <exception cref="ArgumentException">Fewer than two values, or one that is not finite.</exception>
    public static ControlLimits LimitsOf(IReadOnlyList<double> values, bool screensRanges = false) =>
        ControlLimits.Around(values.Sum() / values.Count, LimitFactor * MeanMovingRange(values, screensRanges));

    /// <summary>The mean distance between one value and the next.</summary>
    /// <exception cref="ArgumentException">Fewer than two values, or one that is not finite.</exception>
    public static double MeanMovingRange(IReadOnlyList<double> values, bool screensRanges = false)
    {
        Require.Finite(values);
        if (values.Count < 2) throw new ArgumentException("A moving range needs two values.", nameof(values));
        double[] ranges = [.. values.Zip(values.Skip(1), (before, after) => Math.Abs(after - before))];
        double mean = ranges.Average();
        // With no variation at all there is nothing to screen, and every range would meet the bound.
        return screensRanges && mean > 0 ? ranges.Where(range => range < ScreenFactor * mean).Average() : mean;
    }
}
