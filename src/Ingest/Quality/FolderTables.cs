using System.Collections.Immutable;
using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>The contract's own files, in a folder or a zip of it.</summary>
internal sealed class FolderTables(string path) : SourceTables
{
    internal override IEnumerable<SourceRow> Rows(IReadOnlySet<string> targets, Func<string, long, bool> isWanted)
    {
        using InputSource source = InputSource.Open(path);
        foreach (string name in targets.Where(name => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            if (source.Find(name) is { } file)
            {
                using RecordReader reader = new(name, file.Open());
                ImmutableArray<string> columns = reader.Read() ? [.. FieldsOf(reader).Select(column => column.Trim())] : [];
                while (reader.Read())
                {
                    if (isWanted(name, reader.Line))
                    {
                        yield return new SourceRow(name, reader.Line, columns, [.. FieldsOf(reader)]);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> FieldsOf(RecordReader reader) => Enumerable.Range(0, reader.Count).Select(field => reader[field]);
}
