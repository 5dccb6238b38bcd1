namespace KpiAnalytics.Engine.Statistics;

/// <summary>Events observed against those expected if each local band had the reference area's rate. 1 = as expected.</summary>
/// <remarks>
/// Breslow NE, Day NE (1987), Statistical Methods in Cancer Research II, IARC, ch. 2. The reference rates are taken as fixed, so
/// the interval is the observed count's: Byar from 10 events, exact below.
/// </remarks>
/// <param name="Observed">Local events.</param>
/// <param name="Expected">Sum over the bands of reference rate x local number.</param>
/// <param name="Value">Observed / expected; null when none are expected.</param>
/// <param name="Interval">None when there is no value.</param>
public sealed record IndirectlyStandardisedRatio(double Observed, double Expected, double? Value, Interval Interval)
{
    /// <exception cref="ArgumentOutOfRangeException">A count, a band or the confidence is outside its range.</exception>
    public static IndirectlyStandardisedRatio Of(
        double observed, IReadOnlyList<ReferenceStratum> strata, double confidence = Confidence.Usual)
    {
        foreach (var stratum in strata) Check(stratum);
        double expected = strata.Sum(stratum => stratum.ReferenceEvents * stratum.LocalPopulation / stratum.ReferencePopulation);
        var count = PoissonInterval.Of(observed, confidence);
        return expected > 0
            ? new IndirectlyStandardisedRatio(observed, expected, observed / expected, count.Times(1 / expected))
            : new IndirectlyStandardisedRatio(observed, expected, null, Interval.None);
    }

    private static void Check(ReferenceStratum stratum)
    {
        Require.NotNegative(stratum.ReferenceEvents);
        Require.Positive(stratum.ReferencePopulation);
        Require.NotNegative(stratum.LocalPopulation);
    }
}
