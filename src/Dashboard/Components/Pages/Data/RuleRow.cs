using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Dashboard.Components.Pages.Data;

/// <summary>One rule with what it found.</summary>
/// <param name="Level">The gravest of its findings.</param>
/// <param name="Findings">What it found.</param>
/// <param name="Effects">What putting them right can change, by file and column.</param>
internal sealed record RuleRow(RuleEntry Rule, FindingLevel Level, FindingList Findings, ImmutableArray<FaultEffect> Effects)
{
    /// <summary>The measure that can move most, as a part of its figure; null where none can.</summary>
    public MeasureEffect? Strongest => Effects.SelectMany(effect => effect.Measures).MaxBy(effect => effect.Weight);

    /// <summary>Where no measure is known to move: whether none can, or some of them cannot be bounded.</summary>
    public string WithoutMeasure => Effects.Any(effect => !effect.NotBounded.IsEmpty) ? "How far latest figures can move is not worked out." : "No latest figure moves.";

    /// <summary>Rules that found something: the gravest first, then those with most findings.</summary>
    public static IEnumerable<RuleRow> Of(FindingList findings, ImmutableArray<FaultEffect> effects) => findings.ByRule()
        .Select(rule => new RuleRow(
            RuleBook.Find(rule.Rule), rule.Findings.Gravest, rule.Findings, [.. effects.Where(effect => effect.Rule == rule.Rule)]))
        .OrderBy(row => row.Level).ThenByDescending(row => row.Findings.Count).ThenBy(row => row.Rule.Id, StringComparer.Ordinal);
}
