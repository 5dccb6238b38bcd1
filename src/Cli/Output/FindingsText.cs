using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Quality.Readiness;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Cli.Output;

/// <summary>The data-quality report for people to read: what is covered, what was read, then rule by rule what is wrong and what fixing buys.</summary>
internal static class FindingsText
{
    public static void Write(DataQuality quality, TextWriter writer)
    {
        writer.WriteLine(quality.Report.Coverage.Sentence());
        writer.WriteLine();
        WriteFiles(quality, writer);
        writer.WriteLine();
        writer.WriteLine(string.Join(", ", Enum.GetValues<FindingLevel>().Select(level => Tally(quality, level))) + ".");
        WriteReadiness(quality, writer);
        ImmutableArray<FaultEffect> effects = quality.Report.EffectsIn(quality.Service);
        foreach ((string rule, FindingList findings) in quality.Findings.ByRule().OrderBy(rule => rule.Findings.Gravest).ThenBy(rule => rule.Rule, StringComparer.Ordinal))
        {
            WriteRule(RuleBook.Find(rule), findings, [.. effects.Where(effect => effect.Rule == rule)], writer);
        }
    }

    private static void WriteFiles(DataQuality quality, TextWriter writer)
    {
        int width = quality.Files.Select(file => file.File.Length).DefaultIfEmpty().Max();
        foreach (FileTally file in quality.Files)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{file.File.PadRight(width)}  read {file.Read,9:N0}  accepted {file.Accepted,9:N0}  rejected {file.Rejected,7:N0}"));
        }
    }

    // Sub-measures lack what their measure lacks, or are told on the measure's page.
    private static void WriteReadiness(DataQuality quality, TextWriter writer)
    {
        foreach (MeasureReadiness measure in quality.Report.Readiness.Measures.Where(one => one.Sentence.Length > 0 && !one.Measure.Id.Contains('.', StringComparison.Ordinal)))
        {
            writer.WriteLine(measure.Sentence);
        }
    }

    private static void WriteRule(RuleEntry rule, FindingList findings, ImmutableArray<FaultEffect> effects, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Title} [{rule.Id}]: {findings.Count:N0}. {rule.Why} {rule.Fix}"));
        foreach (FaultEffect effect in effects)
        {
            writer.WriteLine($"  {effect.File}{(effect.Column.Length > 0 ? ":" : "")}{effect.Column}: {EffectText.Sentence(effect)}");
        }

        foreach (Finding finding in findings.Listed)
        {
            writer.WriteLine("  " + Line(finding));
        }

        if (findings.More > 0)
        {
            writer.WriteLine("  " + UnlistedFindings.Sentence(findings.More));
        }
    }

    private static string Tally(DataQuality quality, FindingLevel level)
    {
        long count = quality.Findings.CountOf(level);
        string name = FindingsJson.LevelName(level);
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {name}{(count == 1 ? "" : "s")}");
    }

    private static string Line(Finding finding)
    {
        string place = finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{line}") : finding.File;
        string affects = finding.Affects.IsEmpty ? "" : $" Affects {string.Join(", ", finding.Affects)}.";
        string value = finding.Value.Length == 0 ? "" : $" \"{finding.Value}\":";
        return $"{FindingsJson.LevelName(finding.Level)} {place} [{finding.Rule}]{value} {finding.Message}{affects}";
    }
}
