using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Components.Shared;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>Which column of a file is meant, as it is being answered.</summary>
internal sealed class ConfirmColumn(RecognisedTable table, ColumnQuestion question)
{
    public ColumnQuestion Question { get; } = question;

    /// <summary>The file's header; empty = none is chosen, or the file has none.</summary>
    public string Header { get; set; } = "";

    /// <summary>The best candidates first, each with a value from under it, then the file's other columns.</summary>
    public ImmutableArray<Choice> Choices { get; } =
    [
        new("", question.IsRequired ? "Choose a column" : "Not in this file"),
        .. question.Candidates.Select(candidate => new Choice(candidate.Header, candidate.Example.Length == 0 ? $"{candidate.Header} (empty)" : $"{candidate.Header} (such as {candidate.Example})")),
        .. table.OtherHeaders.Except(question.Candidates.Select(candidate => candidate.Header)).Where(header => header.Length > 0).Select(header => new Choice(header, header)),
    ];
}
