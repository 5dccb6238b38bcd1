using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>The listed findings of an extract by rule, file of records and column, and of these by the keys of their rows: ten thousand of one rule are not gone through for each row of a list.</summary>
/// <param name="findings">The findings.</param>
/// <param name="tables">The tables they are of.</param>
/// <param name="rows">The rows they name.</param>
internal sealed class ListedFaults(FindingList findings, SourceTables tables, SourceRows rows)
{
    private readonly ILookup<(string Rule, string Records, string Column), Finding> _faults =
        findings.Listed.ToLookup(finding => (finding.Rule, tables.TargetOf(finding), finding.Column));

    private readonly Dictionary<((string Rule, string Records, string Column) Place, string Kind), HashSet<string>> _keys = [];
    private readonly Dictionary<(string Rule, string Records, string Column), HashSet<(string Ypid, string Value)>> _ofNoRow = [];

    /// <summary>There is a finding of the rule in the column.</summary>
    public bool IsAny((string Rule, string Records, string Column) place) => _faults.Contains(place);

    /// <summary>One of them is of the row of the list.</summary>
    public bool Has((string Rule, string Records, string Column) place, WorkListRow row)
    {
        ImmutableArray<string> columns = RowKey.ColumnsIn(row.Key);
        return RowKey.CanBe(columns, place.Records) && KeysOf(place, columns).Contains(row.Key)
            // A child, offence or outcome that is gone has no row: the child and the value name it.
            || OfNoRow(place).Contains((row.Ypid, row.Value));
    }

    private HashSet<string> KeysOf((string Rule, string Records, string Column) place, ImmutableArray<string> columns)
    {
        var at = (place, string.Join('\n', columns));
        if (!_keys.TryGetValue(at, out HashSet<string>? keys))
        {
            _keys.Add(at, keys = [.. _faults[place].Select(rows.RowOf).OfType<SourceRow>().Select(row => RowKey.Of(row, columns))]);
        }

        return keys;
    }

    private HashSet<(string Ypid, string Value)> OfNoRow((string Rule, string Records, string Column) place)
    {
        if (!_ofNoRow.TryGetValue(place, out HashSet<(string Ypid, string Value)>? known))
        {
            _ofNoRow.Add(place, known = [.. _faults[place].Where(fault => rows.RowOf(fault) is null).Select(fault => (fault.Ypid, fault.Value))]);
        }

        return known;
    }
}
