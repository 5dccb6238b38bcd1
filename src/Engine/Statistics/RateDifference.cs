using MathNet.Numerics;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// Whether two rates of independent events differ. Given all the events, the earlier ones are binomial with the earlier share of
/// the exposure if nothing has changed; the test is exact and two-sided.
/// </summary>
/// <remarks>Przyborowski J, Wilenski H (1940), Homogeneity of results in testing samples from Poisson series, Biometrika 31: 313-323.</remarks>
public static class RateDifference
{
    public const string ConditionalBinomial = "exact conditional binomial test";

    /// <summary>Compares an earlier rate with a later one. With no events at all nothing can be told: the p value is 1.</summary>
    /// <param name="earlierEvents">Zero or more.</param>
    /// <param name="earlierExposure">Above zero, in the same unit as the later.</param>
    /// <param name="laterEvents">Zero or more.</param>
    /// <param name="laterExposure">Above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or an exposure is not above zero.</exception>
    public static ChangeTest Test(long earlierEvents, double earlierExposure, long laterEvents, double laterExposure)
    {
        Require.NotNegative(earlierEvents);
        Require.NotNegative(laterEvents);
        Require.Positive(earlierExposure);
        Require.Positive(laterExposure);

        long events = earlierEvents + laterEvents;
        double logEarlier = -Math.Log(1 + laterExposure / earlierExposure);
        double logLater = -Math.Log(1 + earlierExposure / laterExposure);
        double all = SpecialFunctions.GammaLn(events + 1.0);
        double difference = laterEvents / laterExposure - earlierEvents / earlierExposure;
        return new ChangeTest(TwoSided.PValue(earlierEvents, 0, events, LogProbability), ConditionalBinomial, difference);

        double LogProbability(long x) =>
            all - SpecialFunctions.GammaLn(x + 1.0) - SpecialFunctions.GammaLn(events - x + 1.0) + x * logEarlier + (events - x) * logLater;
    }
}
