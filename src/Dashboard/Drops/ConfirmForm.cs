using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>The questions about a drop, with the answers as they are filled in. Proposals are filled in to begin with.</summary>
internal sealed class ConfirmForm
{
    private ConfirmForm(ImmutableArray<ConfirmFile> files) => Files = files;

    /// <summary>The files with tables that need confirming.</summary>
    public ImmutableArray<ConfirmFile> Files { get; }

    /// <param name="inbox">What was recognised.</param>
    /// <param name="suppliers">Those known; the only one is filled in.</param>
    public static ConfirmForm Of(RecognisedInbox inbox, ImmutableArray<string> suppliers) =>
        new([
            .. inbox.ToConfirm.GroupBy(table => table.File, StringComparer.Ordinal)
                .Select((tables, number) => new ConfirmFile(number + 1, tables.Key, [.. tables.Select((table, i) => new ConfirmTable($"{number + 1}-{i + 1}", table))]) { Supplier = suppliers is [var only] ? only : "" }),
        ]);

    /// <summary>What is still missing, in one sentence; empty = nothing.</summary>
    public string Problem => Files.Select(file => file.Problem).FirstOrDefault(problem => problem.Length > 0, "");

    public ImmutableArray<ConfirmedTable> Answers =>
    [
        .. Files.SelectMany(file => file.Tables, (file, table) => new ConfirmedTable(
            table.Table, file.Supplier.Trim(), table.Columns.ToImmutableDictionary(column => column.Question.Column, column => column.Header, StringComparer.Ordinal),
            table.Values.ToImmutableDictionary(value => value.Question.Column, value => value.Text.Trim(), StringComparer.Ordinal))),
    ];
}
