using System.Collections.Frozen;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The rows that findings name, read once more from the files: only these are kept, and of wide ones no more than there is room for.</summary>
public sealed class SourceRows
{
    /// <summary>
    /// Characters of the rows kept, those of a row once for each of its findings, as a work-list has them: 1,300 a finding where as many are listed as can
    /// be. Rows of a megabyte each are not kept fifty thousand times.
    /// </summary>
    internal const long MostCharacters = 1 << 26;

    private readonly FrozenDictionary<(string File, long Line), SourceRow> _rows;
    private readonly HashSet<(string File, long Line)> _leftOut = [];

    private SourceRows(IEnumerable<SourceRow> rows, Dictionary<(string File, long Line), int> findings) => _rows = Fitting(rows, findings)
        // By both names: findings are shown by the supplier's and reckoned with by the records'.
        .SelectMany(row => new[] { KeyValuePair.Create((row.Target, row.Line), row), KeyValuePair.Create((row.File, row.Line), row) })
        .DistinctBy(pair => pair.Key).ToFrozenDictionary();

    /// <summary>Reads the rows of findings that name a line.</summary>
    /// <param name="tables">What the findings are of.</param>
    /// <param name="findings">The findings.</param>
    /// <exception cref="UnreadableInputException">The input cannot be read.</exception>
    internal static SourceRows Read(SourceTables tables, IEnumerable<Finding> findings)
    {
        Dictionary<(string File, long Line), int> named = findings.Where(finding => finding.Line is not null)
            .CountBy(finding => (finding.File, finding.Line!.Value)).ToDictionary();
        FrozenSet<string> targets = named.Keys.Select(row => tables.TargetOf(row.File)).ToFrozenSet(StringComparer.Ordinal);
        return new SourceRows(targets.Count == 0 ? [] : tables.Rows(targets, (file, line) => named.ContainsKey((file, line))), named);
    }

    /// <summary>The row of a finding; null where it is of a whole file, or the row is not there or not kept.</summary>
    public SourceRow? RowOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Line is { } line ? _rows.GetValueOrDefault((finding.File, line)) : null;
    }

    /// <summary>There was no room for the finding's row.</summary>
    internal bool IsLeftOut(Finding finding) => finding.Line is { } line && _leftOut.Contains((finding.File, line));

    private IEnumerable<SourceRow> Fitting(IEnumerable<SourceRow> rows, Dictionary<(string File, long Line), int> findings)
    {
        long left = MostCharacters;
        foreach (SourceRow row in rows)
        {
            long weight = row.Weight() * findings[(row.File, row.Line)];
            if (weight > left)
            {
                _leftOut.Add((row.File, row.Line));
            }
            else
            {
                left -= weight;
                yield return row;
            }
        }
    }
}
