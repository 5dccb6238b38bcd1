using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Components.Pages.Files;

/// <summary>The findings of one rule and level, told by their number and the first of them.</summary>
/// <param name="Touches">How many measures any of them can change.</param>
internal sealed record RuleTally(string Rule, FindingLevel Level, int Count, string Place, string Message, string Touches)
{
    /// <summary>Errors, then warnings, the most frequent first; notes lose nothing and are left out.</summary>
    public static ImmutableArray<RuleTally> Of(ImmutableArray<Finding> findings) =>
    [
        .. findings.Where(finding => finding.Level != FindingLevel.Note)
            .GroupBy(finding => (finding.Rule, finding.Level), (key, of) => Tally(key.Rule, key.Level, [.. of]))
            .OrderBy(rule => rule.Level).ThenByDescending(rule => rule.Count).ThenBy(rule => rule.Rule, StringComparer.Ordinal),
    ];

    private static RuleTally Tally(string rule, FindingLevel level, ImmutableArray<Finding> of)
    {
        Finding first = of[0];
        int measures = of.SelectMany(finding => finding.Affects).Distinct(StringComparer.Ordinal).Count();
        string touches = measures == 0 ? "no measure" : measures == MeasureCatalogue.All.Length ? "every measure" : FigureText.Counted(measures, "measure");
        string place = first.Line is { } line ? $"{first.File}, line {FigureText.Number(line, 0)}" : first.File;
        return new(rule, level, of.Length, place, first.Message, touches);
    }
}
