using MathNet.Numerics.Distributions;

namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// The interval of a count of independent events, and of a rate made from one: Byar's approximation from 10 events, exact
/// Poisson limits below. Not for reoffences: a few children commit most of them, so they are not independent.
/// </summary>
/// <remarks>
/// Byar: Breslow NE, Day NE (1987), Statistical Methods in Cancer Research II, IARC, p. 69. Exact: Garwood F (1936), Fiducial
/// limits for the Poisson distribution, Biometrika 28: 437-442. Changing over at 10 events is OHID's practice.
/// </remarks>
public static class PoissonInterval
{
    private const double FewestForByar = 10;

    /// <summary>The interval on the scale of the count. With no events the lower limit is 0.</summary>
    /// <param name="events">Zero or more; may be fractional.</param>
    /// <param name="confidence">At least 0.9, below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval Of(double events, double confidence = Confidence.Usual)
    {
        Require.NotNegative(events);
        bool isByar = events >= FewestForByar;
        var (lower, upper) = isByar ? Byar(events, confidence) : Exact(events, confidence);
        return new Interval(lower, upper, isByar ? IntervalMethod.Byar : IntervalMethod.PoissonExact);
    }

    /// <summary>The interval of multiplier x events / exposure. Events may outnumber the exposure.</summary>
    /// <param name="events">Zero or more; may be fractional.</param>
    /// <param name="exposure">What the events arose from (residents, child-years), above zero and without error.</param>
    /// <param name="multiplier">1,000 for a rate per 1,000; above zero.</param>
    /// <param name="confidence">At least 0.9, below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval OfRate(double events, double exposure, double multiplier, double confidence = Confidence.Usual)
    {
        Require.Positive(exposure);
        Require.Positive(multiplier);
        return Of(events, confidence).Times(multiplier / exposure);
    }

    /// <summary>As above; no interval where a count is missing.</summary>
    public static Interval OfRate(double? events, double? exposure, double multiplier, double confidence = Confidence.Usual) =>
        events is double e && exposure is double x ? OfRate(e, x, multiplier, confidence) : Interval.None;

    /// <summary>Byar's limits at any count. Under 10 events they are rough, and the lower one can fall below zero.</summary>
    internal static (double Lower, double Upper) Byar(double events, double confidence)
    {
        double z = Confidence.NormalQuantile(confidence);
        return (events * Cube(1 - 1 / (9 * events) - z / (3 * Math.Sqrt(events))), Above(events + 1));

        double Above(double next) => next * Cube(1 - 1 / (9 * next) + z / (3 * Math.Sqrt(next)));
    }

    /// <summary>The means under which a count this high, or this low, has just the probability of one tail.</summary>
    internal static (double Lower, double Upper) Exact(double events, double confidence)
    {
        double tail = Confidence.Tail(confidence);
        double lower = events > 0 ? ChiSquared.InvCDF(2 * events, tail) / 2 : 0;
        return (lower, ChiSquared.InvCDF(2 * events + 2, 1 - tail) / 2);
    }

    private static double Cube(double value) => value * value * value;
}
