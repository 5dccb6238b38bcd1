using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Components.Pages.Files;

/// <summary>The findings of one rule and level, told by their number and the first of them that is listed.</summary>
/// <param name="Touches">How many measures any of them can change.</param>
internal sealed record RuleTally(string Rule, FindingLevel Level, long Count, string Place, string Message, string Touches)
{
    /// <summary>How many of them are not listed.</summary>
    public long More { get; init; }

    /// <summary>Errors, then warnings, the most frequent first; notes lose nothing and are left out.</summary>
    public static ImmutableArray<RuleTally> Of(FindingList findings) =>
    [
        .. new[] { FindingLevel.Error, FindingLevel.Warning }
            .SelectMany(level => findings.At(level).ByRule().Select(rule => Tally(rule.Rule, level, rule.Findings)))
            .OrderBy(rule => rule.Level).ThenByDescending(rule => rule.Count).ThenBy(rule => rule.Rule, StringComparer.Ordinal),
    ];

    private static RuleTally Tally(string rule, FindingLevel level, FindingList of)
    {
        Finding? first = of.Listed.FirstOrDefault();
        int measures = of.Listed.SelectMany(finding => finding.Affects).Concat(of.Unlisted.SelectMany(one => one.Affects)).Distinct(StringComparer.Ordinal).Count();
        string touches = measures == 0 ? "no measure" : measures == MeasureCatalogue.All.Length ? "every measure" : FigureText.Counted(measures, "measure");
        string place = first?.Line is { } line ? $"{first.File}, line {FigureText.Number(line, 0)}" : first?.File ?? "";
        return new(rule, level, of.Count, place, first?.Message ?? "", touches) { More = of.More };
    }
}
