using System.Collections.Immutable;
using System.CommandLine;
using KpiAnalytics.Cli.Output;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.WorkLists;

namespace KpiAnalytics.Cli.Commands;

/// <summary><c>kpi validate</c>: the data-quality report, or a work-list held against a newer extract.</summary>
internal static class ValidateCommand
{
    public static Command Build(Terminal terminal)
    {
        var options = new ValidateOptions();
        var command = new Command("validate", "Reports what was read, accepted and rejected, every fault found, and what fixing it buys.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            string extract = parsed.GetRequiredValue(options.Extract);
            // A work-list that cannot be read should say so before a long load.
            string? list = parsed.GetValue(options.WorkList);
            ImmutableArray<WorkListRow>? filledIn = list is null ? null : WorkListReader.Read(list);
            DataQuality quality = Load(parsed, options, extract, terminal);
            if (filledIn is { } rows)
            {
                ImmutableArray<RecheckedRow> rechecked = quality.Report.Recheck(rows);
                terminal.Write(parsed.GetValue(options.File), writer => RecheckText.Write(rechecked, writer));
                return rechecked.Any(row => row.IsDisagreement) ? ExitCode.No : ExitCode.Done;
            }

            Write(parsed, options, quality, terminal);
            return quality.HasErrors ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static DataQuality Load(ParseResult parsed, ValidateOptions options, string extractPath, Terminal terminal)
    {
        ProgressLine? progress = ProgressLine.For(terminal);
        LoadedReference? reference = parsed.GetValue(options.Reference) is { } folder ? CaseloadLoader.LoadReference(folder, progress) : null;
        GivenFiles Given(string path) => GivenFiles.Load(path, reference?.Reference, parsed.GetValue(options.Confirmations), progress);
        GivenFiles given = Given(extractPath);
        LoadedExtract extract = given.Extract;
        LoadedExtract? previous = parsed.GetValue(options.Previous) is { } before ? Given(before).Extract : null;
        progress?.Done();
        // Only the report for people says what fixing buys.
        bool hasEffects = reference is not null && parsed.GetValue(options.Format) == ValidateOptions.Text && parsed.GetValue(options.WorkList) is null;
        Caseload? caseload = hasEffects ? Caseload.Build(extract.Extract, given.Reference!) : null;
        string service = parsed.GetValue(options.Service) ?? LargestService(extract);
        return new DataQuality(QualityReport.Of(extract, reference, previous, caseload), service);
    }

    private static string LargestService(LoadedExtract extract) => extract.Extract.Children.CountBy(child => child.Service)
        .OrderByDescending(service => service.Value).ThenBy(service => service.Key, StringComparer.Ordinal).Select(service => service.Key).FirstOrDefault("");

    private static void Write(ParseResult parsed, ValidateOptions options, DataQuality quality, Terminal terminal)
    {
        FileInfo? file = parsed.GetValue(options.File);
        switch (parsed.GetValue(options.Format))
        {
            case "xlsx":
                terminal.WriteBytes(file, stream => WorkListFile.Write(stream, quality.Report.WorkList()));
                break;
            case "json":
                terminal.Write(file, writer => Json.Write(writer, json => FindingsJson.Write(json, quality.Report)));
                break;
            case "csv":
                terminal.Write(file, writer => FindingsCsv.Write(quality, writer));
                break;
            default:
                terminal.Write(file, writer => FindingsText.Write(quality, writer));
                break;
        }
    }
}
