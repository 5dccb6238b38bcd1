using System.Globalization;
using CsvHelper;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;

namespace KpiAnalytics.Cli.Output;

/// <summary>The findings as CSV, one a line, and a line for those of a kind that are not listed, with the names of the JSON's members and the team that can put each right.</summary>
internal static class FindingsCsv
{
    private static readonly (string Name, Func<Finding, string> Text)[] Columns =
    [
        ("file", finding => finding.File),
        ("line", finding => finding.Line?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("column", finding => finding.Column),
        ("value", finding => finding.Value),
        ("rule", finding => finding.Rule),
        ("level", finding => FindingsJson.LevelName(finding.Level)),
        ("message", finding => finding.Message),
        ("ypid", finding => finding.Ypid),
        ("affects", finding => string.Join("; ", finding.Affects)),
    ];

    public static void Write(DataQuality quality, TextWriter writer)
    {
        using CsvWriter csv = CsvWriter.Create(writer, CsvWriterOptions.Default with { NewLine = "\n" }, true);
        foreach ((string name, _) in Columns)
        {
            csv.WriteField(name);
        }

        csv.WriteField("team");
        csv.EndRecord();
        foreach (Finding finding in quality.Findings.InOneList())
        {
            foreach ((_, Func<Finding, string> text) in Columns)
            {
                csv.WriteField(text(finding));
            }

            csv.WriteField(quality.Report.Teams.TeamOf(finding));
            csv.EndRecord();
        }
    }
}
