namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>A need among the prolific few and among the rest of the cohort.</summary>
/// <param name="Few">Null unless shown.</param>
/// <param name="Rest">Null unless shown.</param>
public sealed record NeedShare(Need Need, NeedStatus Status, NeedCount? Few, NeedCount? Rest);
