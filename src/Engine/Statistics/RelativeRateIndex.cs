namespace KpiAnalytics.Engine.Statistics;

/// <summary>A group's rate over the reference group's. 1 = parity.</summary>
/// <remarks>
/// OJJDP, Statistical Briefing Book, disproportionate minority contact matrix. Interval: Katz D, Baptista J, Azen SP, Pike MC (1978),
/// Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34: 469-474.
/// </remarks>
/// <param name="Value">Null where either group has no events: the logarithm the interval rests on does not exist.</param>
/// <param name="Interval">None where there is no value.</param>
public sealed record RelativeRateIndex(double? Value, Interval Interval)
{
    public static readonly RelativeRateIndex Undefined = new(null, Interval.None);

    /// <param name="events">Children of the group at this stage, zero to <paramref name="total"/>.</param>
    /// <param name="total">Children of the group at the stage before, or residents; above zero.</param>
    /// <param name="referenceEvents">The same for the reference group.</param>
    /// <param name="referenceTotal">The same for the reference group.</param>
    /// <param name="confidence">At least 0.9, below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static RelativeRateIndex Of(
        double events, double total, double referenceEvents, double referenceTotal, double confidence = Confidence.Usual)
    {
        Require.PartOf(events, total);
        Require.PartOf(referenceEvents, referenceTotal);
        double z = Confidence.NormalQuantile(confidence);
        if (events == 0 || referenceEvents == 0) return Undefined;

        double value = events / total / (referenceEvents / referenceTotal);
        double factor = Math.Exp(z * Math.Sqrt(1 / events - 1 / total + 1 / referenceEvents - 1 / referenceTotal));
        return new RelativeRateIndex(value, new Interval(value / factor, value * factor, IntervalMethod.LogRatio));
    }
}
