using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// Whether two independent proportions differ: the z test with pooled variance, without continuity correction, or Fisher's
/// exact test where an expected count is under 5.
/// </summary>
/// <remarks>
/// Fisher RA (1935), The logic of inductive inference, J R Stat Soc 98: 39-82. The bound of 5: Cochran WG (1954), Some methods for
/// strengthening the common chi-square tests, Biometrics 10: 417-451.
/// </remarks>
public static class ProportionDifference
{
    public const string PooledZ = "z test, pooled";
    public const string FisherExact = "Fisher exact test";

    private const double LeastExpected = 5;

    /// <summary>Compares an earlier proportion with a later one that shares no child with it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or above its total, or a total is not above zero.</exception>
    public static ChangeTest Test(long earlierEvents, long earlierTotal, long laterEvents, long laterTotal)
    {
        Require.PartOf(earlierEvents, earlierTotal);
        Require.PartOf(laterEvents, laterTotal);

        double difference = (double)laterEvents / laterTotal - (double)earlierEvents / earlierTotal;
        double total = (double)earlierTotal + laterTotal;
        double pooled = ((double)earlierEvents + laterEvents) / total;
        double fewestExpected = Math.Min(earlierTotal, laterTotal) * Math.Min(pooled, 1 - pooled);
        if (fewestExpected < LeastExpected)
            return new ChangeTest(Fisher(earlierEvents, earlierTotal, laterEvents, laterTotal), FisherExact, difference);

        double z = difference / Math.Sqrt(pooled * (1 - pooled) * (1.0 / earlierTotal + 1.0 / laterTotal));
        return new ChangeTest(2 * Normal.CDF(0, 1, -Math.Abs(z)), PooledZ, difference, z);
    }

    /// <summary>The probability, margins fixed, of all tables no likelier than the one seen.</summary>
    private static double Fisher(long earlierEvents, long earlierTotal, long laterEvents, long laterTotal)
    {
        long events = earlierEvents + laterEvents;
        long fewest = Math.Max(0, events - laterTotal);
        long most = Math.Min(events, earlierTotal);
        double all = LogBinomial(earlierTotal + laterTotal, events);
        return TwoSided.PValue(earlierEvents, fewest, most, LogProbability);

        double LogProbability(long x) => LogBinomial(earlierTotal, x) + LogBinomial(laterTotal, events - x) - all;
    }

    private static double LogBinomial(double n, double k) =>
        SpecialFunctions.GammaLn(n + 1) - SpecialFunctions.GammaLn(k + 1) - SpecialFunctions.GammaLn(n - k + 1);
}
