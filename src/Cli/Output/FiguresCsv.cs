using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Output;

/// <summary>Figures as CSV, long form.</summary>
internal static class FiguresCsv
{
    public static void Write(ImmutableArray<MeasureResult> results, TextWriter writer)
    {
        using CsvWriter csv = CsvWriter.Create(writer, CsvWriterOptions.Default with { NewLine = "\n" }, true);
        foreach ((string name, _, _) in FigureColumns.All)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (MeasureResult result in results)
        {
            foreach ((_, Func<MeasureResult, string>? text, Func<MeasureResult, double?>? number) in FigureColumns.All)
            {
                csv.WriteField(text is null ? number!(result)?.ToString("R", CultureInfo.InvariantCulture) : text(result));
            }

            csv.EndRecord();
        }
    }
}
