namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>What the named test says of a group's share or rate.</summary>
public enum DisparityVerdict
{
    /// <summary>No children or no residents to test, or the reference group itself.</summary>
    NotTested,

    OverRepresented,

    UnderRepresented,

    /// <summary>The difference could be chance.</summary>
    CannotTell,
}
