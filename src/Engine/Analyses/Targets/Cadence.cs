namespace KpiAnalytics.Engine.Analyses.Targets;

/// <summary>How often a measure is reported.</summary>
public enum Cadence
{
    Monthly,

    /// <summary>Also twelve months ending each quarter: a new figure comes every quarter.</summary>
    Quarterly,

    Yearly,
}
