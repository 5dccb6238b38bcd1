using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using KpiAnalytics.Cli.Output;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Cli.Commands;

/// <summary><c>kpi entrants</c>: the first-time entrants counted here held against the PNC's, child by child. Writes ids and days, and no name of anybody.</summary>
internal static class EntrantsCommand
{
    public static Command Build(Terminal terminal)
    {
        var options = new EntrantsOptions();
        var command = new Command("entrants", "Holds the first-time entrants counted here against the PNC's list or published count, with possible reasons by child.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            (DateOnly? from, DateOnly? to) = (Dates.Parse(parsed.GetValue(options.From), "--from"), Dates.Parse(parsed.GetValue(options.To), "--to"));
            PeriodKind kind = options.KindOf(parsed);
            Caseload caseload = CaseloadOf(parsed, options, terminal);
            ImmutableArray<string> services = QuestionText.Services(parsed.GetValue(options.Services), caseload.Reference);
            LoadedInbox inbox = MatchCommand.Load(parsed.GetRequiredValue(options.Police), parsed.GetValue(options.Confirmations), terminal);
            IEnumerable<Period> periods = caseload.Extract.Start is { } start ? Period.Within(kind, from ?? start, to ?? caseload.End) : [];
            ImmutableArray<EntryReconciliation> entries = Of(caseload, inbox, services, [.. periods]);
            terminal.Write(parsed.GetValue(options.File), writer => Writer(parsed.GetValue(options.Format))(entries, writer));
            // Rows that could not be read are entrants who could not be held against anybody.
            return inbox.AllFindings.CountOf(FindingLevel.Error) > 0 ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static Caseload CaseloadOf(ParseResult parsed, EntrantsOptions options, Terminal terminal)
    {
        ProgressLine? progress = ProgressLine.For(terminal);
        LoadedReference reference = CaseloadLoader.LoadReference(parsed.GetRequiredValue(options.Reference), progress);
        GivenFiles given = GivenFiles.Load(parsed.GetRequiredValue(options.Extract), reference.Reference, parsed.GetValue(options.Confirmations), progress);
        progress?.Done();
        return Caseload.Build(given.Extract.Extract, given.Reference ?? reference.Reference);
    }

    private static ImmutableArray<EntryReconciliation> Of(Caseload caseload, LoadedInbox inbox, ImmutableArray<string> services, ImmutableArray<Period> periods)
    {
        PersonLists lists = PersonLists.Of(inbox);
        PncList? list = PncEntrants.Of(inbox.Police.PncEntrants, lists.Children).ListOf(caseload, []);
        MatchResult result = PersonMatching.Of(lists.Children, lists.Nominals, new MatchOptions());
        JoinedCaseload joined = JoinedCaseload.Of(
            caseload, LinkedContacts.Of(inbox.Police, MatchedLinks.Of(result, [])), lists.Children.Where(child => child.PncId.Length > 0).Select(child => child.SourceId));
        IEnumerable<string> asked = services.IsEmpty ? caseload.Extract.Children.Select(child => child.Service).Distinct().Order(StringComparer.Ordinal) : services;
        ImmutableArray<EntryReconciliation> entries =
        [
            .. from service in asked
               from period in periods
               where list is null ? PncCount.Of(caseload, service, period) is not null : list.Covers(service, period)
               select EntryReconciliation.Of(joined, service, period, list),
        ];
        return entries.IsEmpty ? throw new BadArgumentException(Lacking(list)) : entries;
    }

    private static string Lacking(PncList? list) => list is null
        ? "No list of first-time entrants on the PNC was recognised, and no count is published for a period asked for."
        : string.Create(CultureInfo.InvariantCulture, $"The PNC's list has entries from {list.Entries[0].Date:yyyy-MM-dd} to {list.Entries[^1].Date:yyyy-MM-dd}, which cover no period asked for: choose another --period.");

    private static Action<ImmutableArray<EntryReconciliation>, TextWriter> Writer(string? format) => format == "json" ? EntrantsJson.Write : EntrantsText.Write;
}
