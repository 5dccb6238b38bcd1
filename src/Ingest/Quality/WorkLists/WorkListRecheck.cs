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
        ListedFaults faults = new(findings, tables, source);
        HashSet<(string Rule, string File, string Column)> unlisted = [.. findings.Unlisted.Select(one => (one.Rule, tables.TargetOf(one), one.Column))];
        HashSet<(string File, string Key)> present = KeysIn(tables, rows);
        return
        [
            .. rows.Select(row => (Row: row, Place: (row.Rule, Records: RecordsOf(row), row.Column)))
                .Select(one => new RecheckedRow(one.Row, isLookedFor(one.Place.Rule, one.Place.Records)
                    ? StateOf(one.Row, one.Place, faults, unlisted.Contains(one.Place), present)
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
    /// <param name="place">Its rule, file of records and column.</param>
    /// <param name="faults">The listed findings.</param>
    /// <param name="areMore">There are more of the place, which say nothing of any row.</param>
    /// <param name="present">Which of the list's keys are still there.</param>
    private static WorkListState StateOf(
        WorkListRow row, (string Rule, string Records, string Column) place, ListedFaults faults, bool areMore, HashSet<(string, string)> present)
    {
        if (row.Key.Length == 0)
        {
            // Of a whole file the rule alone tells; of a row without a key nothing does while any is left.
            return !faults.IsAny(place) && !areMore ? WorkListState.Fixed : row.Line.Length == 0 ? WorkListState.StillThere : WorkListState.CannotTell;
        }

        if (faults.Has(place, row))
        {
            return WorkListState.StillThere;
        }

        bool isThere = row.Line.Length == 0 || present.Contains((place.Records, row.Key));
        return !isThere ? WorkListState.RowGone : areMore ? WorkListState.CannotTell : WorkListState.Fixed;
    }

    /// <summary>Which of the list's keys the extract's files still hold.</summary>
    private static HashSet<(string Records, string Key)> KeysIn(SourceTables tables, ImmutableArray<WorkListRow> rows)
    {
        HashSet<(string Records, string Key)> wanted = [.. rows.Where(row => row.Key.Length > 0 && row.Line.Length > 0).Select(row => (RecordsOf(row), row.Key))];
        Dictionary<string, ImmutableArray<ImmutableArray<string>>> kinds = wanted.GroupBy(one => one.Records, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => KindsOf(file.Key, file.Select(one => one.Key)), StringComparer.Ordinal);
        HashSet<(string, string)> present = [];
        foreach (SourceRow row in kinds.Count == 0 ? [] : tables.Rows(kinds.Keys.ToHashSet(StringComparer.Ordinal), (_, _) => true))
        {
            foreach (ImmutableArray<string> kind in kinds[row.Target])
            {
                if (wanted.TryGetValue((row.Target, RowKey.Of(row, kind)), out (string, string) known))
                {
                    present.Add(known);
                }
            }
        }

        return present;
    }

    private static ImmutableArray<ImmutableArray<string>> KindsOf(string records, IEnumerable<string> keys) =>
    [
        .. keys.Select(key => string.Join('\n', RowKey.ColumnsIn(key))).Distinct(StringComparer.Ordinal)
            .Select(kind => kind.Split('\n').ToImmutableArray()).Where(kind => RowKey.CanBe(kind, records)),
    ];

    // A list made before this column was there is of the contract's own files.
    private static string RecordsOf(WorkListRow row) => row.Records.Length > 0 ? row.Records : row.File;
}
