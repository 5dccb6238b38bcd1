namespace KpiAnalytics.Engine.Statistics;

/// <summary>One child's time to the first event, or to the end of watching.</summary>
/// <param name="Days">From the start, zero or more.</param>
/// <param name="IsEvent">False: watched this long without an event (censored).</param>
public readonly record struct SurvivalTime(int Days, bool IsEvent);
