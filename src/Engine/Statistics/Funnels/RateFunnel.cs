using MathNet.Numerics;

namespace KpiAnalytics.Engine.Statistics.Funnels;

/// <summary>
/// The limits for rates of independent events: those whose exact Poisson interval just touches the baseline. Between whole counts
/// they are continued by the gamma function, so that the funnel is a smooth line.
/// </summary>
/// <remarks>Spiegelhalter DJ (2005), Funnel plots for comparing institutional performance, Stat Med 24: 1185-1202.</remarks>
internal sealed class RateFunnel : IFunnelFamily
{
    public double Ceiling => double.PositiveInfinity;

    public void Check(EventCount area)
    {
        Require.NotNegative(area.Events);
        Require.Positive(area.Exposure);
    }

    public double Variance(double baseline, double exposure) => baseline / exposure;

    public (double Lower, double Upper) Limits(double baseline, double exposure, double confidence)
    {
        double expected = baseline * exposure;
        double tail = Confidence.Tail(confidence);
        return expected > 0 ? (Fewest(expected, tail) / exposure, Most(expected, tail) / exposure) : (0, 0);
    }

    /// <summary>The count that it is a tail's chance to stay at or below; 0 where even no events at all are likelier.</summary>
    private static double Fewest(double expected, double tail)
    {
        return AtMost(0) >= tail ? 0 : Bisect(0, expected, count => AtMost(count) < tail);

        double AtMost(double count) => SpecialFunctions.GammaUpperRegularized(count + 1, expected);
    }

    /// <summary>The count that it is a tail's chance to reach.</summary>
    private static double Most(double expected, double tail)
    {
        double farAbove = expected + 10 * Math.Sqrt(expected) + 10;
        return Bisect(0, farAbove, count => AtLeast(count) > tail);

        double AtLeast(double count) => SpecialFunctions.GammaLowerRegularized(count, expected);
    }

    /// <summary>Where the answer turns from true to false, to the last digit.</summary>
    private static double Bisect(double low, double high, Func<double, bool> isBelow)
    {
        while (true)
        {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) return middle;
            if (isBelow(middle)) low = middle;
            else high = middle;
        }
    }
}
