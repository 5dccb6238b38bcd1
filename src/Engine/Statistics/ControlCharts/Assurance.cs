namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>Whether the process, left as it is, will meet the target.</summary>
public enum Assurance
{
    /// <summary>The target lies between the limits: met or missed by chance.</summary>
    HitOrMiss,

    /// <summary>Both limits are on the better side of the target.</summary>
    ConsistentlyPass,

    /// <summary>Both limits are on the worse side of the target.</summary>
    ConsistentlyFail,
}
