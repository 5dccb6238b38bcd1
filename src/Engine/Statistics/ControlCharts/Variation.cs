namespace KpiAnalytics.Engine.Statistics.ControlCharts;

/// <summary>What a point means, once the measure's polarity is known.</summary>
public enum Variation
{
    /// <summary>Nothing but chance (grey).</summary>
    CommonCause,

    /// <summary>A signal in the better direction (blue).</summary>
    Improvement,

    /// <summary>A signal in the worse direction (orange).</summary>
    Concern,

    /// <summary>A signal of a measure that has no better direction (purple).</summary>
    NeutralSignal,
}
