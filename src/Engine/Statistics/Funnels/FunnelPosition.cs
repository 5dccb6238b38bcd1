namespace KpiAnalytics.Engine.Statistics.Funnels;

/// <summary>Where an area lies against the limits for one of its size. High and low are not good and bad.</summary>
public enum FunnelPosition
{
    NotSignificant,

    /// <summary>Above the upper 2-sigma limit (0.025).</summary>
    High,

    /// <summary>Above the upper 3-sigma limit (0.001).</summary>
    VeryHigh,

    /// <summary>Below the lower 2-sigma limit (0.025).</summary>
    Low,

    /// <summary>Below the lower 3-sigma limit (0.001).</summary>
    VeryLow,
}
