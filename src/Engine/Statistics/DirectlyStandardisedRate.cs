namespace KpiAnalytics.Engine.Statistics;

/// <summary>The rate that would be seen if the bands had the sizes of a standard population and kept the local rates.</summary>
/// <remarks>
/// Interval: Dobson AJ, Kuulasmaa K, Eberle E, Scherer J (1991), Confidence intervals for weighted sums of Poisson parameters,
/// Stat Med 10: 457-462. No value under 10 events: OHID's practice.
/// </remarks>
/// <param name="Events">Local events in all bands.</param>
/// <param name="Value">Per unit of population; null when there are fewer than 10 events.</param>
/// <param name="Interval">None when there is no value.</param>
public sealed record DirectlyStandardisedRate(double Events, double? Value, Interval Interval)
{
    private const double FewestEvents = 10;

    /// <summary>True where the rate rests on too few events to be given.</summary>
    public bool HasTooFewEvents => Value is null;

    /// <exception cref="ArgumentException">No band has any weight.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A band or the confidence is outside its range.</exception>
    public static DirectlyStandardisedRate Of(IReadOnlyList<Stratum> strata, double confidence = Confidence.Usual)
    {
        foreach (var stratum in strata) Check(stratum);
        double standard = strata.Sum(stratum => stratum.StandardPopulation);
        if (standard == 0) throw new ArgumentException("The bands of the standard population are all empty.", nameof(strata));

        double events = strata.Sum(stratum => stratum.Events);
        if (events < FewestEvents) return new DirectlyStandardisedRate(events, null, Interval.None);

        double value = strata.Sum(stratum => stratum.Events * Weight(stratum)) / standard;
        double variance = strata.Sum(stratum => stratum.Events * Weight(stratum) * Weight(stratum)) / (standard * standard);
        double scale = Math.Sqrt(variance / events);
        var (lower, upper) = PoissonInterval.Byar(events, confidence);
        var interval = new Interval(value + scale * (lower - events), value + scale * (upper - events), IntervalMethod.Dobson);
        return new DirectlyStandardisedRate(events, value, interval);
    }

    /// <summary>What one local event adds to the events expected in the standard population.</summary>
    private static double Weight(Stratum stratum) => stratum.StandardPopulation / stratum.Population;

    private static void Check(Stratum stratum)
    {
        Require.NotNegative(stratum.Events);
        Require.Positive(stratum.Population);
        Require.NotNegative(stratum.StandardPopulation);
    }
}
