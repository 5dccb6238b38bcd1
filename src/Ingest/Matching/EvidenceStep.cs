namespace KpiAnalytics.Ingest.Matching;

/// <summary>One step of an explanation.</summary>
/// <param name="Words">What was seen: "surname the same, a rare one".</param>
/// <param name="Weight">What it adds, in bits; +1 doubles the odds.</param>
public sealed record EvidenceStep(string Words, double Weight);
