namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// The interval of a ratio of sums over children, by drawing as many children again, with replacement, many times over. For
/// reoffences per reoffender and per offender, where a few children make most of the events and no formula holds.
/// </summary>
/// <remarks>Efron B (1979), Bootstrap methods: another look at the jackknife, Ann Stat 7: 1-26. Percentile interval.</remarks>
public static class Bootstrap
{
    public const int UsualResamples = 2000;

    /// <summary>Below this the few children seen stand for nobody else: resampling one child gives a false certainty.</summary>
    public const int FewestChildren = 10;

    /// <summary>A limit must have at least this many resamples beyond it, or it is itself a matter of chance.</summary>
    private const double FewestBeyond = 10;

    /// <summary>
    /// The interval of sum of numerators / sum of denominators. The same seed gives the same interval, whatever the order of the
    /// children. None where fewer than ten children count in the denominator. A draw without any of those is drawn again.
    /// </summary>
    /// <param name="children">One part for each child; parts are zero or more.</param>
    /// <param name="seed">Of the random draws.</param>
    /// <param name="confidence">At least 0.9, below 1.</param>
    /// <param name="resamples">At least 10 / tail: 400 at 95%, 10,000 at 99.8%.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval OfRatio(
        IReadOnlyList<RatioPart> children, int seed, double confidence = Confidence.Usual, int resamples = UsualResamples)
    {
        double tail = Tail(confidence, resamples);
        foreach (var child in children) Check(child);
        if (children.Count(child => child.Denominator > 0) < FewestChildren) return Interval.None;

        var draws = new RatioDraws(children, seed);
        double[] ratios = new double[resamples];
        for (int i = 0; i < resamples; i++) ratios[i] = draws.Next();
        return Percentiles(ratios, tail);
    }

    /// <summary>The probability left outside on one side, where there are resamples enough to find it.</summary>
    internal static double Tail(double confidence, int resamples)
    {
        double tail = Confidence.Tail(confidence);
        return resamples * tail >= FewestBeyond
            ? tail
            : throw new ArgumentOutOfRangeException(nameof(resamples), resamples, "Too few to place the limits at this confidence.");
    }

    /// <param name="figures">Of the resamples; they are sorted in place.</param>
    internal static Interval Percentiles(double[] figures, double tail)
    {
        Array.Sort(figures);
        return new Interval(Quantiles.OfSorted(figures, tail), Quantiles.OfSorted(figures, 1 - tail), IntervalMethod.Bootstrap);
    }

    private static void Check(RatioPart child)
    {
        Require.NotNegative(child.Numerator);
        Require.NotNegative(child.Denominator);
    }
}
