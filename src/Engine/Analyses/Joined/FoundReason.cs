namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>A possible reason, and what in the records speaks for it.</summary>
/// <param name="Reason">Which.</param>
/// <param name="Words">A sentence with the days.</param>
public sealed record FoundReason(EntryReason Reason, string Words);
