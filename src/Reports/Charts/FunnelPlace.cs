namespace KpiAnalytics.Reports.Charts;

/// <summary>Where a service lies against the limits for one of its size. High and low are not good and bad.</summary>
public enum FunnelPlace
{
    /// <summary>Not told from the average: between the 95% limits.</summary>
    Within,

    /// <summary>Above the upper 95% limit.</summary>
    High,

    /// <summary>Above the upper 99.8% limit.</summary>
    VeryHigh,

    /// <summary>Below the lower 95% limit.</summary>
    Low,

    /// <summary>Below the lower 99.8% limit.</summary>
    VeryLow,
}
