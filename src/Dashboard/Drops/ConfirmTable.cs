using System.Collections.Immutable;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>One table's questions.</summary>
internal sealed class ConfirmTable
{
    /// <param name="id">Unique on the page.</param>
    /// <param name="table">The table asked about.</param>
    public ConfirmTable(string id, RecognisedTable table)
    {
        (Id, Table) = (id, table);
        HashSet<string> taken = new(StringComparer.Ordinal);
        Columns = [.. table.Questions.Select(question => new ConfirmColumn(table, question))];
        foreach (ConfirmColumn column in Columns)
        {
            string proposed = column.Question.Candidates.Select(candidate => candidate.Header).FirstOrDefault("");
            column.Header = taken.Add(proposed) ? proposed : "";
        }

        Values = [.. table.ValueQuestions.Select(question => new ConfirmValue(question))];
    }

    public string Id { get; }

    public RecognisedTable Table { get; }

    public ImmutableArray<ConfirmColumn> Columns { get; }

    public ImmutableArray<ConfirmValue> Values { get; }

    /// <summary>What is still missing, in one sentence; empty = nothing.</summary>
    public string Problem
    {
        get
        {
            if (Columns.FirstOrDefault(column => column.Question.IsRequired && column.Header.Length == 0) is { } open)
            {
                return $"Choose the column of {Table.Place} that holds {open.Question.KnownAs}.";
            }

            if (Columns.Where(column => column.Header.Length > 0).CountBy(column => column.Header, StringComparer.Ordinal).FirstOrDefault(header => header.Value > 1).Key is { } twice)
            {
                return $"The column {twice} of {Table.Place} is chosen twice: choose another for one of them.";
            }

            return Values.Any(value => value.Text.Trim().Length == 0) ? $"Fill in what {Table.Place} does not say." : "";
        }
    }
}
