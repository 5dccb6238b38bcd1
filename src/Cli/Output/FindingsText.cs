using System.Globalization;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Cli.Output;

/// <summary>The data-quality report for people to read.</summary>
internal static class FindingsText
{
    public static void Write(DataQuality report, TextWriter writer)
    {
        int width = report.Files.Select(file => file.File.Length).DefaultIfEmpty().Max();
        foreach (FileTally file in report.Files)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{file.File.PadRight(width)}  read {file.Read,9:N0}  accepted {file.Accepted,9:N0}  rejected {file.Rejected,7:N0}"));
        }

        writer.WriteLine();
        writer.WriteLine(string.Join(", ", Enum.GetValues<FindingLevel>().Select(level => Tally(report, level))) + ".");
        foreach (Finding finding in report.Findings)
        {
            writer.WriteLine(Line(finding));
        }
    }

    private static string Tally(DataQuality report, FindingLevel level)
    {
        int count = report.Findings.Count(finding => finding.Level == level);
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
