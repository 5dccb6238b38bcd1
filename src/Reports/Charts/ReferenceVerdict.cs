namespace KpiAnalytics.Reports.Charts;

/// <summary>What the test said of a value against the reference. Above and below are not better and worse.</summary>
public enum ReferenceVerdict
{
    /// <summary>No test was made: the chart says nothing.</summary>
    NotTested,

    Above,

    Below,

    /// <summary>The difference could be chance: drawn hollow.</summary>
    CannotTell,
}
