using System.CommandLine;
using KpiAnalytics.Cli.Output;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Cli.Commands;

/// <summary><c>kpi match</c>: which police nominals are which children. Writes ids, levels and weights, and no name of anybody.</summary>
internal static class MatchCommand
{
    public static Command Build(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "The service's list of people and police lists: files, folders and zips.", Arity = ArgumentArity.OneOrMore };
        Option<string?> confirmations = Choices.Confirmations();
        Option<string> format = Choices.Format("text", "json");
        Option<FileInfo?> file = Choices.Out();
        var command = new Command("match", "Says which police nominals are which children, and which pairs two people have to look at.") { paths, confirmations, format, file };
        command.SetAction(parsed =>
        {
            LoadedInbox inbox = Load(parsed.GetRequiredValue(paths), parsed.GetValue(confirmations), terminal);
            PersonLists lists = PersonLists.Of(inbox);
            MatchResult result = PersonMatching.Of(lists.Children, lists.Nominals, new MatchOptions());
            terminal.Write(parsed.GetValue(file), writer => Writer(parsed.GetValue(format))(result, writer));
            // Rows that could not be read are people who could not be matched.
            return inbox.AllFindings.CountOf(FindingLevel.Error) > 0 ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Reads any files, with what was confirmed about them.</summary>
    public static LoadedInbox Load(string[] paths, string? confirmations, Terminal terminal)
    {
        ProgressLine? progress = ProgressLine.For(terminal);
        var options = new InboxOptions { Confirmations = confirmations is null ? Confirmations.None : Confirmations.Read(confirmations) };
        LoadedInbox inbox = InboxLoader.Load(paths, options, progress);
        progress?.Done();
        return inbox;
    }

    private static Action<MatchResult, TextWriter> Writer(string? format) => format == "json" ? MatchJson.Write : MatchText.Write;
}
