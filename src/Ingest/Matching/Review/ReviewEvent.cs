namespace KpiAnalytics.Ingest.Matching.Review;

/// <summary>One line of the audit. Lines are added, never changed or taken out.</summary>
/// <param name="Pair">The pair it is about.</param>
/// <param name="Action">What was done.</param>
/// <param name="Who">Who did it: one name for one person.</param>
/// <param name="When">When, by the caller's clock.</param>
/// <param name="Why">The reason given, in the person's words; never empty.</param>
public sealed record ReviewEvent(ReviewedPair Pair, ReviewAction Action, string Who, DateTimeOffset When, string Why);
