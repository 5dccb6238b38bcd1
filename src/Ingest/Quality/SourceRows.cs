using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The rows that findings name, read once more from the files: only these are kept, and of wide ones no more than there is room for.</summary>
public sealed class SourceRows
{
    /// <summary>
    /// Characters of the rows kept, those of a row once for each of its findings, as a work-list has them: 1,300 a finding where as many are listed as can
    /// be. Rows of a megabyte each are not kept fifty thousand times.
    /// </summary>
    internal const long MostCharacters = 1 << 26;

    private readonly FrozenDictionary<(string Table, long? Line), SourceRow> _rows;
    private readonly HashSet<(string Table, long? Line)> _leftOut = [];

    private SourceRows(IEnumerable<SourceRow> rows, Dictionary<(string Table, long? Line), int> findings) =>
        _rows = Fitting(rows, findings).DistinctBy(row => row.Place).ToFrozenDictionary(row => row.Place);

    /// <summary>Reads the rows of findings that name a line.</summary>
    /// <param name="tables">What the findings are of.</param>
    /// <param name="findings">The findings.</param>
    /// <exception cref="UnreadableInputException">The input cannot be read.</exception>
    internal static SourceRows Read(SourceTables tables, IEnumerable<Finding> findings)
    {
        ImmutableArray<Finding> ofRows = [.. findings.Where(finding => finding.Line is not null)];
        Dictionary<(string Table, long? Line), int> named = ofRows.CountBy(finding => finding.Row).ToDictionary();
        FrozenSet<string> targets = ofRows.Select(tables.TargetOf).ToFrozenSet(StringComparer.Ordinal);
        return new SourceRows(targets.Count == 0 ? [] : tables.Rows(targets, (table, line) => named.ContainsKey((table, line))), named);
    }

    /// <summary>The row of a finding; null where it is of a whole file, or the row is not there or not kept.</summary>
    public SourceRow? RowOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _rows.GetValueOrDefault(finding.Row);
    }

    /// <summary>There was no room for the finding's row.</summary>
    internal bool IsLeftOut(Finding finding) => _leftOut.Contains(finding.Row);

    private IEnumerable<SourceRow> Fitting(IEnumerable<SourceRow> rows, Dictionary<(string Table, long? Line), int> findings)
    {
        long left = MostCharacters;
        foreach (SourceRow row in rows)
        {
            long weight = row.Weight() * findings[row.Place];
            if (weight > left)
            {
                _leftOut.Add(row.Place);
            }
            else
            {
                left -= weight;
                yield return row;
            }
        }
    }
}
