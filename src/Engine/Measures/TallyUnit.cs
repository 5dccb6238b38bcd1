namespace KpiAnalytics.Engine.Measures;

/// <summary>What is counted.</summary>
public enum TallyUnit
{
    /// <summary>Nothing: the measure is a count and has no denominator.</summary>
    None,

    /// <summary>The rows themselves.</summary>
    Rows,

    /// <summary>Distinct children of the whole period.</summary>
    Children,

    /// <summary>Distinct children of each quarter and service; a year is its quarters added.</summary>
    ChildrenPerQuarter,

    /// <summary>Distinct victims of each quarter and service; a year is its quarters added.</summary>
    VictimsPerQuarter,

    /// <summary>An amount, summed over the rows.</summary>
    Sum,

    /// <summary>Residents aged 10-17 of the area.</summary>
    Population,
}
