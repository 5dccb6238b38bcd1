using MathNet.Numerics.Distributions;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>The confidence levels in use, and the normal quantile that belongs to one.</summary>
public static class Confidence
{
    /// <summary>The level every figure is printed with.</summary>
    public const double Usual = 0.95;

    /// <summary>The level of control limits ("3 sigma"), shown beside the usual one on request.</summary>
    public const double Control = 0.998;

    /// <summary>Below 90% an interval misleads more than it tells; OHID's methods refuse it too.</summary>
    private const double Least = 0.9;

    /// <summary>The number of standard errors on each side that a two-sided interval spans: 1.959964 at 95%, 3.090232 at 99.8%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is below 0.9, or 1 and above.</exception>
    public static double NormalQuantile(double confidence) => Normal.InvCDF(0, 1, 1 - Tail(confidence));

    /// <summary>The probability left outside the interval on one side.</summary>
    internal static double Tail(double confidence)
    {
        if (!(confidence >= Least && confidence < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence level is at least 0.9 and below 1.");
        return (1 - confidence) / 2;
    }
}
