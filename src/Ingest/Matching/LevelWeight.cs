namespace KpiAnalytics.Ingest.Matching;

/// <summary>One level of one field as a run weighs it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Level">How the values stand.</param>
/// <param name="AmongMatches">The share of pairs of one person that stand so, where both values are known.</param>
/// <param name="AmongOthers">The share of pairs of two people.</param>
/// <param name="Weight">The logarithm (base 2) of one over the other, in bits.</param>
public sealed record LevelWeight(string Field, string Level, double AmongMatches, double AmongOthers, double Weight);
