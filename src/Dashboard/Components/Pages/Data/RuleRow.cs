using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Dashboard.Components.Pages.Data;

/// <summary>One rule with what it found.</summary>
/// <param name="Level">The gravest of its findings.</param>
/// <param name="Count">How many findings.</param>
/// <param name="Effects">What putting them right can change, by file and column.</param>
internal sealed record RuleRow(RuleEntry Rule, FindingLevel Level, int Count, ImmutableArray<FaultEffect> Effects)
{
    /// <summary>The measure that can move most, as a part of its figure; null where none can.</summary>
    public MeasureEffect? Strongest => Effects.SelectMany(effect => effect.Measures).MaxBy(effect => effect.Weight);

    /// <summary>Rules that found something: the gravest first, then those with most findings.</summary>
    public static IEnumerable<RuleRow> Of(ImmutableArray<Finding> findings, ImmutableArray<FaultEffect> effects) => findings
        .GroupBy(finding => finding.Rule)
        .Select(rule => new RuleRow(
            RuleBook.Find(rule.Key), rule.Min(finding => finding.Level), rule.Count(), [.. effects.Where(effect => effect.Rule == rule.Key)]))
        .OrderBy(row => row.Level).ThenByDescending(row => row.Count).ThenBy(row => row.Rule.Id, StringComparer.Ordinal);
}
