namespace KpiAnalytics.Engine.Statistics.Funnels;

/// <summary>
/// Areas of different sizes against their common value, with limits for how far chance alone carries an area of each size.
/// Values are fractions or rates per unit of exposure.
/// </summary>
public sealed class FunnelPlot
{
    private readonly IFunnelFamily _family;

    private FunnelPlot(IFunnelFamily family, IReadOnlyList<EventCount> areas, OverDispersion? overDispersion)
    {
        if (areas.Count == 0) throw new ArgumentException("There are no areas.", nameof(areas));
        foreach (var area in areas) family.Check(area);
        _family = family;
        Baseline = areas.Sum(area => area.Events) / areas.Sum(area => area.Exposure);
        Dispersion = overDispersion?.Factor([.. areas.Select(Score)]) ?? 1;
    }

    /// <summary>All events / all exposure.</summary>
    public double Baseline { get; }

    /// <summary>Phi: 1 unless over-dispersion was asked for and found.</summary>
    public double Dispersion { get; }

    /// <param name="areas">All the areas the baseline is taken from.</param>
    /// <param name="overDispersion">Null: chance alone.</param>
    /// <exception cref="ArgumentException">No areas.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An area has negative events, more events than total, or no total.</exception>
    public static FunnelPlot OfProportions(IReadOnlyList<EventCount> areas, OverDispersion? overDispersion = null) =>
        new(new ProportionFunnel(), areas, overDispersion);

    /// <inheritdoc cref="OfProportions"/>
    public static FunnelPlot OfRates(IReadOnlyList<EventCount> areas, OverDispersion? overDispersion = null) =>
        new(new RateFunnel(), areas, overDispersion);

    /// <summary>The limits for an area of this exposure, inside what is possible.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The exposure is not above zero.</exception>
    public FunnelLimits LimitsAt(double exposure)
    {
        Require.Positive(exposure);
        var (lower2, upper2) = Widened(exposure, Confidence.Usual);
        var (lower3, upper3) = Widened(exposure, Confidence.Control);
        return new FunnelLimits(lower3, lower2, Baseline, upper2, upper3);
    }

    /// <exception cref="ArgumentOutOfRangeException">The area's counts cannot be.</exception>
    public FunnelPosition PositionOf(EventCount area)
    {
        _family.Check(area);
        return LimitsAt(area.Exposure).PositionOf(area.Rate);
    }

    private (double Lower, double Upper) Widened(double exposure, double confidence)
    {
        var (lower, upper) = _family.Limits(Baseline, exposure, confidence);
        double factor = Math.Sqrt(Dispersion);
        return (Math.Max(0, Baseline - factor * (Baseline - lower)), Math.Min(_family.Ceiling, Baseline + factor * (upper - Baseline)));
    }

    /// <summary>Standard errors from the baseline. With a baseline of none or all, every area lies on it.</summary>
    private double Score(EventCount area)
    {
        double variance = _family.Variance(Baseline, area.Exposure);
        return variance > 0 ? (area.Rate - Baseline) / Math.Sqrt(variance) : 0;
    }
}
