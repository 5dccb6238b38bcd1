using System.Collections.Frozen;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The rows that findings name, read once more from the files: only these are kept.</summary>
public sealed class SourceRows
{
    private readonly FrozenDictionary<(string File, long Line), SourceRow> _rows;

    // By both names: findings are shown by the supplier's and reckoned with by the records'.
    private SourceRows(IEnumerable<SourceRow> rows) => _rows = rows
        .SelectMany(row => new[] { KeyValuePair.Create((row.Target, row.Line), row), KeyValuePair.Create((row.File, row.Line), row) })
        .DistinctBy(pair => pair.Key).ToFrozenDictionary();

    /// <summary>Reads the rows of findings that name a line.</summary>
    /// <param name="tables">What the findings are of.</param>
    /// <param name="findings">The findings.</param>
    /// <exception cref="UnreadableInputException">The input cannot be read.</exception>
    internal static SourceRows Read(SourceTables tables, IEnumerable<Finding> findings)
    {
        HashSet<(string File, long Line)> named = [.. findings.Where(finding => finding.Line is not null).Select(finding => (finding.File, finding.Line!.Value))];
        FrozenSet<string> targets = named.Select(row => tables.TargetOf(row.File)).ToFrozenSet(StringComparer.Ordinal);
        return new SourceRows(targets.Count == 0 ? [] : tables.Rows(targets, (file, line) => named.Contains((file, line))));
    }

    /// <summary>The row of a finding; null where it is of a whole file, or the row is not there.</summary>
    public SourceRow? RowOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Line is { } line ? _rows.GetValueOrDefault((finding.File, line)) : null;
    }
}
