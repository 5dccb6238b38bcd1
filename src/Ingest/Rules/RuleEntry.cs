using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>What people are told of a rule.</summary>
/// <param name="Id">The stable id, such as <c>unreadable-date</c>.</param>
/// <param name="Levels">How much a breach matters; one rule has two, by what the column means to its row.</param>
/// <param name="MayLoseRow">A breach can cost the row.</param>
/// <param name="Title">A few words: "A date that cannot be read".</param>
/// <param name="Why">Why it matters, one sentence.</param>
/// <param name="Fix">What to do, one sentence.</param>
public sealed record RuleEntry(string Id, ImmutableArray<FindingLevel> Levels, bool MayLoseRow, string Title, string Why, string Fix);
