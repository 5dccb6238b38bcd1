using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>A child that one count may hold and the other not, with the possible reasons.</summary>
/// <param name="Ypid">The pseudonymous id.</param>
/// <param name="Date">The day of the outcome, or of the police's disposal where there is no outcome.</param>
/// <param name="Reasons">In the order of <see cref="EntryReason"/>; empty where the records show none.</param>
public sealed record DoubtedEntry(string Ypid, DateOnly? Date, ImmutableArray<FoundReason> Reasons);
