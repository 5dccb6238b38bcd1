namespace KpiAnalytics.Reports.Charts;

/// <summary>How far one point of a series can be used.</summary>
public enum PointState
{
    Ok,

    /// <summary>Valued, but its follow-up is not over: drawn hollow, joined by short dashes.</summary>
    Immature,

    /// <summary>No value, for a stated reason: the line has a gap.</summary>
    Missing,

    /// <summary>Printed by somebody else, not computed from the records: never joined to a computed point.</summary>
    Published,
}
