namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>
/// What says that a group is over-represented. The printed table does not name its test; all four reproduce it (spec 4.11).
/// Each at 95%, two-sided, and never over-represented where the difference is not above zero.
/// </summary>
public enum DisparityTest
{
    /// <summary>The Wilson interval of the group's share of children lies above its share of residents.</summary>
    WilsonInterval,

    /// <summary>The z test of the share against the residents' share.</summary>
    ZTest,

    /// <summary>The exact binomial test of the share against the residents' share.</summary>
    ExactBinomial,

    /// <summary>The interval of the group's rate over the reference group's lies above 1; the reference group itself is not tested.</summary>
    RelativeRateInterval,
}
