using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The rows that findings name, read once more from the files: only these are kept.</summary>
public sealed class SourceRows
{
    private readonly FrozenDictionary<(string Table, long? Line), SourceRow> _rows;

    private SourceRows(IEnumerable<SourceRow> rows) => _rows = rows.DistinctBy(row => row.Place).ToFrozenDictionary(row => row.Place);

    /// <summary>Reads the rows of findings that name a line.</summary>
    /// <param name="tables">What the findings are of.</param>
    /// <param name="findings">The findings.</param>
    /// <exception cref="UnreadableInputException">The input cannot be read.</exception>
    internal static SourceRows Read(SourceTables tables, IEnumerable<Finding> findings)
    {
        ImmutableArray<Finding> ofRows = [.. findings.Where(finding => finding.Line is not null)];
        HashSet<(string Table, long? Line)> named = [.. ofRows.Select(finding => finding.Row)];
        FrozenSet<string> targets = ofRows.Select(tables.TargetOf).ToFrozenSet(StringComparer.Ordinal);
        return new SourceRows(targets.Count == 0 ? [] : tables.Rows(targets, (table, line) => named.Contains((table, line))));
    }

    /// <summary>The row of a finding; null where it is of a whole file, or the row is not there.</summary>
    public SourceRow? RowOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _rows.GetValueOrDefault(finding.Row);
    }
}
