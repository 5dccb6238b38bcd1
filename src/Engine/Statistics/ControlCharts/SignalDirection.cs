namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>Which way a signal points: the letter H or L on its icon.</summary>
public enum SignalDirection
{
    None,

    /// <summary>On the low side, or in a falling trend.</summary>
    Low,

    /// <summary>On the high side, or in a rising trend.</summary>
    High,
}
