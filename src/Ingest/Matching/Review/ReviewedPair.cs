namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>A child and a nominal under review, by the ids (or tokens) of their lists.</summary>
/// <param name="ChildId">The child's id in the service's list.</param>
/// <param name="NominalId">The nominal's id in the police list.</param>
public readonly record struct ReviewedPair(string ChildId, string NominalId);
