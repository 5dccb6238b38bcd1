namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>How a figure stands to its target (spec 6).</summary>
public enum TargetState
{
    /// <summary>Nothing is judged: no target, no figure that can be used, or a measure shown without a state.</summary>
    None,

    /// <summary>At the target or better: above where high is good, below where low is.</summary>
    AtTarget,

    /// <summary>Worse than the target and not worse than the tolerance.</summary>
    WithinTolerance,

    /// <summary>Worse than the tolerance.</summary>
    OutsideTolerance,

    /// <summary>Worse than the target, and no tolerance was agreed.</summary>
    TargetMissed,

    /// <summary>Of a trend: higher than a year before, by a test.</summary>
    Rising,

    /// <summary>Of a trend: lower than a year before, by a test.</summary>
    Falling,

    /// <summary>Of a trend: no test tells it from chance.</summary>
    CannotTellYet,
}
