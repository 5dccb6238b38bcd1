using System.CommandLine;
using KpiAnalytics.Cli.Output;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Cli.Commands;

/// <summary><c>kpi recognise</c>: what files are, told by their content, before anything is loaded.</summary>
internal static class RecogniseCommand
{
    public static Command Build(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders and zips, as suppliers send them.", Arity = ArgumentArity.OneOrMore };
        var reference = new Option<string?>("--reference") { Description = "The reference folder, whose services areas are joined to." };
        Option<string?> confirmations = Choices.Confirmations();
        var accept = new Option<string?>("--accept") { Description = "Confirms what is proposed, for the supplier named, and writes it to the confirmations." };
        var command = new Command("recognise", "Says what files are by their content, what period they cover and what must be confirmed.") { paths, reference, confirmations, accept };
        command.SetAction(parsed =>
        {
            string? file = parsed.GetValue(confirmations);
            Reference? services = parsed.GetValue(reference) is { } folder ? CaseloadLoader.LoadReference(folder).Reference : null;
            var options = new InboxOptions { Reference = services, Confirmations = file is null ? Confirmations.None : Confirmations.Read(file) };
            string[] given = parsed.GetRequiredValue(paths);
            RecognisedInbox inbox = InboxLoader.Recognise(given, options);
            if (parsed.GetValue(accept) is { } supplier)
            {
                inbox = Accept(inbox, options, supplier, file ?? throw new BadArgumentException("--accept needs --confirmations FILE to write to."), given);
            }

            terminal.Write(null, writer => RecognitionText.Write(inbox, writer));
            return inbox.ToConfirm.IsEmpty ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    private static RecognisedInbox Accept(RecognisedInbox inbox, InboxOptions options, string supplier, string file, string[] paths)
    {
        Confirmations confirmed = inbox.ToConfirm.Aggregate(options.Confirmations, (all, table) => all.WithProposal(supplier, table));
        confirmed.Write(file);
        return InboxLoader.Recognise(paths, options with { Confirmations = confirmed });
    }
}
