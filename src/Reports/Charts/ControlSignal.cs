namespace KpiAnalytics.Reports.Charts;

/// <summary>What the rules said of a point, once it is known which direction is better.</summary>
public enum ControlSignal
{
    /// <summary>Nothing but chance.</summary>
    None,

    /// <summary>A special cause in the better direction.</summary>
    Improvement,

    /// <summary>A special cause in the worse direction.</summary>
    Concern,

    /// <summary>A special cause of a measure that has no better direction.</summary>
    Neither,
}
