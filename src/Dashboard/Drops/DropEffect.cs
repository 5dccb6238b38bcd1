namespace KpiAnalytics.Dashboard.Drops;

/// <summary>What loading a drop does to the caseload shown.</summary>
public enum DropEffect
{
    /// <summary>Its extract takes the place of the one shown; its reference figures are put beside it.</summary>
    ReplacesExtract,

    /// <summary>It holds reference figures alone: the extract stays.</summary>
    AddsReference,

    /// <summary>It holds lists of people alone, which are matched: extract and reference stay.</summary>
    AddsLists,

    /// <summary>It holds part of an extract: measures cannot be computed from it, so it cannot be loaded.</summary>
    Incomplete,

    /// <summary>It holds nothing the pages of measures show.</summary>
    Nothing,
}
