using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The rows that findings name, read once more from the files: only these are kept.</summary>
public sealed class SourceRows
{
    /// <summary>No row can be looked up, as where the files are not there any more.</summary>
    public static readonly SourceRows None = new([]);

    private readonly FrozenDictionary<(string File, long Line), SourceRow> _rows;

    private SourceRows(IEnumerable<SourceRow> rows) => _rows = rows.ToFrozenDictionary(row => (row.File, row.Line));

    /// <summary>Reads the rows of findings that name a line.</summary>
    /// <param name="path">The folder, or the zip of it, the findings are of.</param>
    /// <param name="findings">The findings.</param>
    /// <exception cref="UnreadableInputException">The input cannot be read.</exception>
    public static SourceRows Read(string path, IEnumerable<Finding> findings)
    {
        using InputSource source = InputSource.Open(path);
        List<SourceRow> rows = [];
        foreach (IGrouping<string, Finding> file in findings.Where(finding => finding.Line is not null).GroupBy(finding => finding.File, StringComparer.OrdinalIgnoreCase))
        {
            if (source.Find(file.Key) is { } found && file.Key.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                Read(found, file.Key, [.. file.Select(finding => finding.Line!.Value)], rows);
            }
        }

        return new SourceRows(rows);
    }

    /// <summary>Rows given by hand.</summary>
    public static SourceRows Of(IEnumerable<SourceRow> rows) => new(rows);

    /// <summary>The row of a finding; null where it is of a whole file, or the row is not there.</summary>
    public SourceRow? RowOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Line is { } line ? _rows.GetValueOrDefault((finding.File, line)) : null;
    }

    private static void Read(SourceFile file, string name, HashSet<long> lines, List<SourceRow> rows)
    {
        using RecordReader reader = new(name, file.Open());
        if (!reader.Read())
        {
            return;
        }

        ImmutableArray<string> columns = [.. FieldsOf(reader).Select(column => column.Trim())];
        lines.Remove(reader.Line);
        while (lines.Count > 0 && reader.Read())
        {
            if (lines.Remove(reader.Line))
            {
                rows.Add(new SourceRow(name, reader.Line, columns, [.. FieldsOf(reader)]));
            }
        }
    }

    private static IEnumerable<string> FieldsOf(RecordReader reader) => Enumerable.Range(0, reader.Count).Select(field => reader[field]);
}
