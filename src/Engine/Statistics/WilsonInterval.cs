namespace KpiAnalytics.Engine.Statistics;

/// <summary>
/// The score interval of a proportion: the proportions that a score test would not reject. It stays inside 0..1 and has a
/// width even at 0 and at 1, which the textbook interval (estimate plus or minus standard errors) does not.
/// </summary>
/// <remarks>
/// Wilson EB (1927), Probable inference, the law of succession, and statistical inference, J Am Stat Assoc 22: 209-212.
/// OHID uses it for every proportion it publishes.
/// </remarks>
public static class WilsonInterval
{
    /// <summary>The interval of events / total as a fraction, 0..1.</summary>
    /// <param name="events">Zero to <paramref name="total"/>. May be fractional: a family's counts are means.</param>
    /// <param name="total">Above zero.</param>
    /// <param name="confidence">At least 0.9, below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static Interval Of(double events, double total, double confidence = Confidence.Usual)
    {
        Require.PartOf(events, total);
        double z = Confidence.NormalQuantile(confidence);
        double middle = 2 * events + z * z;
        double reach = z * Math.Sqrt(z * z + 4 * events * (1 - events / total));
        double scale = 2 * (total + z * z);

        // With none or all, the limit is exactly 0 or 1; division could leave it a rounding error away.
        double lower = events > 0 ? (middle - reach) / scale : 0;
        double upper = events < total ? (middle + reach) / scale : 1;
        return new Interval(lower, upper, IntervalMethod.Wilson);
    }

    /// <summary>As above; no interval where a count is missing.</summary>
    public static Interval Of(double? events, double? total, double confidence = Confidence.Usual) =>
        events is double e && total is double t ? Of(e, t, confidence) : Interval.None;
}
