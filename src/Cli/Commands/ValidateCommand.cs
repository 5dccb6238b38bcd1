using System.Collections.Immutable;
using System.CommandLine;
using KpiAnalytics.Cli.Output;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Cli.Commands;

/// <summary><c>kpi validate</c>: the data-quality report.</summary>
internal static class ValidateCommand
{
    public static Command Build(Terminal terminal)
    {
        var extract = new Argument<string>("EXTRACT") { Description = "A case-level extract: a folder, or a zip of it; or any files that hold one." };
        var reference = new Option<string?>("--reference") { Description = "The reference folder; services are then checked too." };
        Option<string> format = Choices.Format("text", "json");
        Option<FileInfo?> file = Choices.Out();
        Option<string?> confirmations = Choices.Confirmations();
        var command = new Command("validate", "Reports what was read, accepted and rejected, and every fault found.") { extract, reference, confirmations, format, file };
        command.SetAction(parsed =>
        {
            DataQuality report = Load(parsed.GetRequiredValue(extract), parsed.GetValue(reference), parsed.GetValue(confirmations), terminal);
            terminal.Write(parsed.GetValue(file), writer => Writer(parsed.GetValue(format))(report, writer));
            return report.HasErrors ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static DataQuality Load(string extractPath, string? referencePath, string? confirmations, Terminal terminal)
    {
        ProgressLine? progress = ProgressLine.For(terminal);
        LoadedReference? reference = referencePath is null ? null : CaseloadLoader.LoadReference(referencePath, progress);
        GivenFiles extract = GivenFiles.Load(extractPath, reference?.Reference, confirmations, progress);
        progress?.Done();
        return new DataQuality(
            [.. extract.Files, .. reference?.Files ?? []],
            [.. extract.Findings, .. reference?.Findings ?? []]);
    }

    private static Action<DataQuality, TextWriter> Writer(string? format) => format == "json" ? FindingsJson.Write : FindingsText.Write;
}
