using KpiAnalytics.Engine.Statistics;
using MathNet.Numerics.Distributions;

namespace KpiAnalytics.Oracle;

/// <summary>95% intervals, as spec 7.1 and 7.2 print the formulae.</summary>
internal static class Limits
{
    private static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>Wilson limits of a proportion, as a fraction.</summary>
    public static Interval Wilson(double x, double n)
    {
        double middle = (2 * x) + (Z * Z);
        double half = Z * Math.Sqrt((Z * Z) + (4 * x * (1 - (x / n))));
        double below = 2 * (n + (Z * Z));
        return new Interval((middle - half) / below, (middle + half) / below, IntervalMethod.Wilson);
    }

    /// <summary>Limits of a ratio from the variance of its logarithm; none where counts outnumber those they are part of.</summary>
    public static Interval OfRatio(double value, double variance) => variance < 0
        ? Interval.None
        : new Interval(value * Math.Exp(-Z * Math.Sqrt(variance)), value * Math.Exp(Z * Math.Sqrt(variance)), IntervalMethod.LogRatio);

    /// <summary>Limits of a count of events: Byar from ten events, exact Poisson below.</summary>
    public static Interval OfEvents(double x) => x >= 10 ? Byar(x) : Exact(x);

    private static Interval Byar(double x)
    {
        double lower = x * Math.Pow(1 - (1 / (9 * x)) - (Z / (3 * Math.Sqrt(x))), 3);
        double upper = (x + 1) * Math.Pow(1 - (1 / (9 * (x + 1))) + (Z / (3 * Math.Sqrt(x + 1))), 3);
        return new Interval(lower, upper, IntervalMethod.Byar);
    }

    /// <summary>chi2inv(p, 2k) / 2 is the quantile of a gamma distribution of shape k and rate 1.</summary>
    private static Interval Exact(double x) => new(
        x > 0 ? Gamma.InvCDF(x, 1, 0.025) : 0, Gamma.InvCDF(x + 1, 1, 0.975), IntervalMethod.PoissonExact);
}
