namespace KpiAnalytics.Engine.Measures;

/// <summary>What is counted above or below the line, among the rows of a measure's events.</summary>
public enum Tally
{
    /// <summary>Nothing: the measure is a count and has no denominator.</summary>
    None,

    /// <summary>The rows themselves.</summary>
    Rows,

    /// <summary>Rows followed by at least one reoffence.</summary>
    Reoffenders,

    /// <summary>The reoffences that followed.</summary>
    Reoffences,

    /// <summary>Distinct children among the rows.</summary>
    Children,

    /// <summary>Residents aged 10-17 of the area.</summary>
    Population,
}
