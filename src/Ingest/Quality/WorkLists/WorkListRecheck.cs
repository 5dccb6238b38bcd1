using System.Collections.Immutable;
using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>Holds a filled-in work-list against a newer extract: is each row put right, still at fault, or gone?</summary>
public static class WorkListRecheck
{
    /// <summary>Rows where the "Fixed?" column and the extract disagree come first, then those still at fault; else in the list's order.</summary>
    /// <param name="rows">The work-list as filled in.</param>
    /// <param name="path">The newer extract: a folder, or a zip of it.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="source">The rows those findings name.</param>
    /// <exception cref="UnreadableInputException">The extract cannot be read.</exception>
    public static ImmutableArray<RecheckedRow> Of(ImmutableArray<WorkListRow> rows, string path, IEnumerable<Finding> findings, SourceRows source)
    {
        ArgumentNullException.ThrowIfNull(source);
        ILookup<(string Rule, string File, string Column), Finding> faults = findings.ToLookup(finding => (finding.Rule, finding.File, finding.Column));
        HashSet<(string File, string Key)> present = KeysIn(path, rows);
        return
        [
            .. rows.Select(row => new RecheckedRow(row, StateOf(row, faults[(row.Rule, row.File, row.Column)], source, present)))
                .OrderByDescending(row => row.IsDisagreement).ThenBy(row => row.State switch
                {
                    WorkListState.StillThere => 0,
                    WorkListState.CannotTell => 1,
                    _ => 2,
                }),
        ];
    }

    private static WorkListState StateOf(WorkListRow row, IEnumerable<Finding> faults, SourceRows source, HashSet<(string, string)> present)
    {
        if (row.Key.Length == 0)
        {
            // Of a whole file the rule alone tells; of a row without a key nothing does while any is left.
            return !faults.Any() ? WorkListState.Fixed : row.Line.Length == 0 ? WorkListState.StillThere : WorkListState.CannotTell;
        }

        ImmutableArray<string> columns = RowKey.ColumnsIn(row.Key);
        if (faults.Any(fault => source.RowOf(fault) is { } found ? RowKey.Of(found, columns) == row.Key : IsSameChild(row, fault)))
        {
            return WorkListState.StillThere;
        }

        return row.Line.Length == 0 || present.Contains((row.File, row.Key)) ? WorkListState.Fixed : WorkListState.RowGone;
    }

    // A child, offence or outcome that is gone has no row: the child and the value name it.
    private static bool IsSameChild(WorkListRow row, Finding fault) => fault.Ypid == row.Ypid && fault.Value == row.Value;

    /// <summary>Which of the list's keys the extract's files still hold.</summary>
    private static HashSet<(string File, string Key)> KeysIn(string path, ImmutableArray<WorkListRow> rows)
    {
        HashSet<(string, string)> present = [];
        using InputSource source = InputSource.Open(path);
        foreach (IGrouping<string, WorkListRow> file in rows.Where(row => row.Key.Length > 0 && row.Line.Length > 0).GroupBy(row => row.File, StringComparer.Ordinal))
        {
            if (source.Find(file.Key) is { } found)
            {
                string[] kinds = [.. file.Select(row => string.Join('\n', RowKey.ColumnsIn(row.Key))).Distinct(StringComparer.Ordinal)];
                AddKeys(found, file.Key, [.. kinds.Select(kind => kind.Split('\n').ToImmutableArray())], present);
            }
        }

        return present;
    }

    private static void AddKeys(SourceFile file, string name, ImmutableArray<ImmutableArray<string>> kinds, HashSet<(string, string)> present)
    {
        using RecordReader reader = new(name, file.Open());
        if (!reader.Read())
        {
            return;
        }

        ImmutableArray<string> columns = [.. Enumerable.Range(0, reader.Count).Select(field => reader[field].Trim())];
        while (reader.Read())
        {
            SourceRow row = new(name, reader.Line, columns, [.. Enumerable.Range(0, reader.Count).Select(field => reader[field])]);
            foreach (ImmutableArray<string> kind in kinds)
            {
                present.Add((name, RowKey.Of(row, kind)));
            }
        }
    }
}
