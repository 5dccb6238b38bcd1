namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>What a segment has points enough for.</summary>
public enum LimitStatus
{
    /// <summary>Under 5 points: show a table.</summary>
    TableOnly,

    /// <summary>5 to 7 points: show a line and its median, without limits or signals.</summary>
    RunChartOnly,

    /// <summary>8 to 11 points: limits are drawn and called trial limits; they will move.</summary>
    TrialLimits,

    /// <summary>12 points or more (NHS Making Data Count).</summary>
    FirmLimits,
}
