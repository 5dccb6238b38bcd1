using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest.Records;

namespace KpiAnalytics.Ingest;

/// <summary>The physical line on which each accepted record began, by file: four bytes a record.</summary>
public sealed class RecordLines
{
    /// <summary>No lines are known, as of records that came from no file.</summary>
    public static readonly RecordLines None = new(FrozenDictionary<string, ImmutableArray<int>>.Empty);

    private readonly FrozenDictionary<string, ImmutableArray<int>> _byFile;

    private RecordLines(FrozenDictionary<string, ImmutableArray<int>> byFile) => _byFile = byFile;

    /// <summary>The line of a file's accepted record, by its place (0 for the first); null where it is not known.</summary>
    public long? LineOf(string file, int record) =>
        _byFile.TryGetValue(file, out ImmutableArray<int> lines) && record < lines.Length ? lines[record] : null;

    /// <summary>The place of the accepted record that begins on a line; -1 where none does.</summary>
    public int RecordAt(string file, long line) =>
        _byFile.TryGetValue(file, out ImmutableArray<int> lines) && line <= int.MaxValue ? Math.Max(-1, lines.BinarySearch((int)line)) : -1;

    /// <summary>Takes the lines of tables that have been read; they hold none afterwards.</summary>
    internal static RecordLines Of(IEnumerable<RecordTable> tables) =>
        new(tables.ToFrozenDictionary(table => table.Layout.Name, table => table.Lines.DrainToImmutable(), StringComparer.Ordinal));
}
