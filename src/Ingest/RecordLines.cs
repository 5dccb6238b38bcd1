using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest.Records;

namespace KpiAnalytics.Ingest;

/// <summary>The table each accepted record was read from and the physical line on which it began, by file of records: four bytes a record.</summary>
public sealed class RecordLines
{
    /// <summary>No lines are known, as of records that came from no file.</summary>
    public static readonly RecordLines None = new(FrozenDictionary<string, FileLines>.Empty);

    private readonly FrozenDictionary<string, FileLines> _byFile;

    private RecordLines(FrozenDictionary<string, FileLines> byFile) => _byFile = byFile;

    /// <summary>The row of a file's accepted record, by its place (0 for the first); without a line where it is not known.</summary>
    public (string Table, long? Line) RowOf(string file, int record) =>
        _byFile.TryGetValue(file, out FileLines? lines) && record < lines.Lines.Length ? (lines.TableOf(record), lines.Lines[record]) : (file, null);

    /// <summary>The place of the accepted record of a row; -1 where the row became none.</summary>
    public int RecordAt(string file, (string Table, long? Line) row) =>
        _byFile.TryGetValue(file, out FileLines? lines) && row.Line is { } line and <= int.MaxValue ? lines.RecordAt(row.Table, (int)line) : -1;

    /// <summary>Takes the lines of tables that have been read; they hold none afterwards.</summary>
    internal static RecordLines Of(IEnumerable<RecordTable> tables) => new(tables.ToFrozenDictionary(
        table => table.Layout.Name,
        table => new FileLines(table.Lines.DrainToImmutable(), table.Begun.Count == 0 ? [(table.Layout.Name, 0)] : [.. table.Begun]),
        StringComparer.Ordinal));

    /// <param name="Lines">The line of each record.</param>
    /// <param name="Tables">The tables in the order they were read, each with the place of its first record. Lines of one rise.</param>
    private sealed record FileLines(ImmutableArray<int> Lines, ImmutableArray<(string Name, int First)> Tables)
    {
        private readonly ImmutableArray<int> _firsts = [.. Tables.Select(table => table.First)];

        public string TableOf(int record)
        {
            int found = _firsts.BinarySearch(record);
            return Tables[found >= 0 ? found : ~found - 1].Name;
        }

        // One sheet can hold several tables, which then have one name and lines of their own.
        public int RecordAt(string table, int line) => Enumerable.Range(0, Tables.Length)
            .Where(i => Tables[i].Name == table)
            .Select(i => Lines.BinarySearch(Tables[i].First, (i + 1 < Tables.Length ? Tables[i + 1].First : Lines.Length) - Tables[i].First, line))
            .FirstOrDefault(record => record >= 0, -1);
    }
}
