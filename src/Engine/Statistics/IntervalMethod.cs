namespace KpiAnalytics.Engine.Statistics;

/// <summary>How an interval was made.</summary>
public enum IntervalMethod
{
    None,
    Wilson,
    Byar,
    PoissonExact,
    StudentT,

    /// <summary>Byar's limits carried over to a weighted sum of counts.</summary>
    Dobson,

    /// <summary>The percentiles of resampled figures.</summary>
    Bootstrap,

    /// <summary>A normal interval of the logarithm of a ratio.</summary>
    LogRatio,

    /// <summary>A normal interval of the log-log of a survival share, on Greenwood's variance.</summary>
    Greenwood,
}
