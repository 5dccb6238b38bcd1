namespace KpiAnalytics.Engine.Statistics.Funnels;

/// <summary>What a funnel must know of the chance that moves its areas.</summary>
internal interface IFunnelFamily
{
    /// <summary>The largest value there can be.</summary>
    double Ceiling { get; }

    /// <exception cref="ArgumentOutOfRangeException">The area's counts cannot be.</exception>
    void Check(EventCount area);

    /// <summary>The variance of an area's value if the baseline is true.</summary>
    double Variance(double baseline, double exposure);

    /// <summary>The values at which a two-sided interval of this confidence just touches the baseline; not clipped.</summary>
    (double Lower, double Upper) Limits(double baseline, double exposure, double confidence);
}
