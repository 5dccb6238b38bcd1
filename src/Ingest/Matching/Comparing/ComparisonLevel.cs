namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>One way in which two values of a field can agree or differ.</summary>
/// <param name="Words">As a reviewer reads it after the field's name: "the same".</param>
/// <param name="AmongMatches">The share of pairs of one person that stand so, assumed before any data are seen.</param>
/// <param name="AmongOthers">Likewise of pairs of two people.</param>
internal sealed record ComparisonLevel(string Words, double AmongMatches, double AmongOthers);
