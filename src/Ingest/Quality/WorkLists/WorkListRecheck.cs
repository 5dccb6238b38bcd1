using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>Holds a filled-in work-list against a newer extract: is each row put right, still at fault, or gone?</summary>
public static class WorkListRecheck
{
    /// <summary>Rows where the "Fixed?" column and the extract disagree come first, then those still at fault; else in the list's order.</summary>
    /// <param name="rows">The work-list as filled in.</param>
    /// <param name="tables">The tables of the newer extract.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="source">The rows those findings name.</param>
    /// <param name="isLookedFor">Whether faults of a rule in a file of records were looked for.</param>
    /// <exception cref="UnreadableInputException">The extract cannot be read.</exception>
    public static ImmutableArray<RecheckedRow> Of(
        ImmutableArray<WorkListRow> rows, SourceTables tables, FindingList findings, SourceRows source, Func<string, string, bool> isLookedFor)
    {
        ArgumentNullException.ThrowIfNull(isLookedFor);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(source);
        ILookup<(string Rule, string File, string Column), Finding> faults =
            findings.Listed.ToLookup(finding => (finding.Rule, tables.TargetOf(finding), finding.Column));
        HashSet<(string Rule, string File, string Column)> unlisted = [.. findings.Unlisted.Select(one => (one.Rule, tables.TargetOf(one), one.Column))];
        HashSet<(string File, string Key)> present = KeysIn(tables, rows);
        return
        [
            .. rows.Select(row => (Row: row, Place: (Rule: row.Rule, File: RecordsOf(row), row.Column)))
                .Select(one => new RecheckedRow(one.Row, isLookedFor(one.Place.Rule, one.Place.File)
                    ? StateOf(one.Row, faults[one.Place], unlisted.Contains(one.Place), source, present)
                    : WorkListState.CannotTell))
                .OrderByDescending(row => row.IsDisagreement).ThenBy(row => row.State switch
                {
                    WorkListState.StillThere => 0,
                    WorkListState.CannotTell => 1,
                    _ => 2,
                }),
        ];
    }

    /// <param name="row">A row of the list.</param>
    /// <param name="faults">The listed findings of its rule, file and column.</param>
    /// <param name="areMore">There are more of them, which say nothing of any row.</param>
    /// <param name="source">The rows the findings name.</param>
    /// <param name="present">Which of the list's keys are still there.</param>
    private static WorkListState StateOf(WorkListRow row, IEnumerable<Finding> faults, bool areMore, SourceRows source, HashSet<(string, string)> present)
    {
        if (row.Key.Length == 0)
        {
            // Of a whole file the rule alone tells; of a row without a key nothing does while any is left.
            return !faults.Any() && !areMore ? WorkListState.Fixed : row.Line.Length == 0 ? WorkListState.StillThere : WorkListState.CannotTell;
        }

        ImmutableArray<string> columns = RowKey.ColumnsIn(row.Key);
        if (faults.Any(fault => source.RowOf(fault) is { } found ? RowKey.Of(found, columns) == row.Key : IsSameChild(row, fault)))
        {
            return WorkListState.StillThere;
        }

        bool isThere = row.Line.Length == 0 || present.Contains((RecordsOf(row), row.Key));
        return !isThere ? WorkListState.RowGone : areMore ? WorkListState.CannotTell : WorkListState.Fixed;
    }

    // A child, offence or outcome that is gone has no row: the child and the value name it.
    private static bool IsSameChild(WorkListRow row, Finding fault) => fault.Ypid == row.Ypid && fault.Value == row.Value;

    /// <summary>Which of the list's keys the extract's files still hold.</summary>
    private static HashSet<(string Records, string Key)> KeysIn(SourceTables tables, ImmutableArray<WorkListRow> rows)
    {
        Dictionary<string, ImmutableArray<ImmutableArray<string>>> kinds = rows.Where(row => row.Key.Length > 0 && row.Line.Length > 0)
            .GroupBy(RecordsOf, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => KindsOf(file.Select(row => row.Key)), StringComparer.Ordinal);
        HashSet<(string, string)> present = [];
        foreach (SourceRow row in kinds.Count == 0 ? [] : tables.Rows(kinds.Keys.ToHashSet(StringComparer.Ordinal), (_, _) => true))
        {
            foreach (ImmutableArray<string> kind in kinds[row.Target])
            {
                present.Add((row.Target, RowKey.Of(row, kind)));
            }
        }

        return present;
    }

    private static ImmutableArray<ImmutableArray<string>> KindsOf(IEnumerable<string> keys) =>
        [.. keys.Select(key => string.Join('\n', RowKey.ColumnsIn(key))).Distinct(StringComparer.Ordinal).Select(kind => kind.Split('\n').ToImmutableArray())];

    // A list made before this column was there is of the contract's own files.
    private static string RecordsOf(WorkListRow row) => row.Records.Length > 0 ? row.Records : row.File;
}
