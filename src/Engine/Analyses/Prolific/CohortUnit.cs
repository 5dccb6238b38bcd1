namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>What counts as one member of a cohort.</summary>
public enum CohortUnit
{
    /// <summary>A child in a quarter's cohort, as the printed figures count: four times in a year at most.</summary>
    Entry,

    /// <summary>A child once, followed from its first index event of the period.</summary>
    Child,
}
