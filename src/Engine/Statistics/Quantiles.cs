namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// Sample quantiles of type 7: linear between the sorted values, which stand at equal steps from 0 to 1. What Excel's
/// PERCENTILE.INC and R's default give.
/// </summary>
/// <remarks>Hyndman RJ, Fan Y (1996), Sample quantiles in statistical packages, Am Stat 50: 361-365.</remarks>
public static class Quantiles
{
    /// <param name="values">At least one, in any order.</param>
    /// <param name="share">0 (the smallest value) to 1 (the largest).</param>
    /// <exception cref="ArgumentException">No values, or one that is not a finite number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0..1.</exception>
    public static double Of(IReadOnlyList<double> values, double share)
    {
        Require.Finite(values);
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return OfSorted(sorted, share);
    }

    /// <summary>The middle value, or halfway between the middle two.</summary>
    /// <exception cref="ArgumentException">No values, or one that is not a finite number.</exception>
    public static double Median(IReadOnlyList<double> values) => Of(values, 0.5);

    internal static double OfSorted(IReadOnlyList<double> sorted, double share)
    {
        if (!(share is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "A share is 0 to 1.");
        double position = share * (sorted.Count - 1);
        int below = (int)Math.Floor(position);
        int above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
