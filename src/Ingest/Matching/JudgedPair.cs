namespace KpiAnalytics.Ingest.Matching;

/// <summary>
/// What people found a pair to be. Pairs judged must be a fair sample of the pairs at each weight (all of them, or drawn by lot); those of the review
/// queue alone say nothing of the pairs linked without review.
/// </summary>
public sealed record JudgedPair(string ChildId, string NominalId, bool IsSame);
