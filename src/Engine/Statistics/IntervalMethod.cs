namespace KpiAnalytics.Engine.Statistics;

/// <summary>How an interval was made.</summary>
public enum IntervalMethod
{
    None,
    Wilson,
    Byar,
    PoissonExact,
}
