using System.Collections.Immutable;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>
/// By what a row is found again in the next extract, where it stands on another line: its key, or its required columns where the
/// file has none, without the column that is at fault and is going to change.
/// </summary>
internal static class RowKey
{
    /// <summary>"ypid=C1; offenceID=O1"; empty where the file is none of the layout's, or no such column is filled.</summary>
    /// <param name="row">The row.</param>
    /// <param name="faulty">The column at fault; empty = the whole row.</param>
    public static string Of(SourceRow row, string faulty) => Of(row, ColumnsOf(row.Target, row.Origin?.ColumnOf(faulty) ?? faulty));

    /// <summary>The columns that make up the key.</summary>
    private static ImmutableArray<string> ColumnsOf(string file, string faulty)
    {
        if (CanonicalLayout.Extract.FirstOrDefault(layout => layout.Name == file) is not { } layout)
        {
            return [];
        }

        IEnumerable<string> columns = layout.Key.IsEmpty ? layout.Columns.Where(column => column.IsRequired).Select(column => column.Name) : layout.Key;
        return [.. columns.Where(column => !string.Equals(column, faulty, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The columns a key was made of.</summary>
    public static ImmutableArray<string> ColumnsIn(string key) => [.. key.Split("; ").Select(part => part.Split('=')[0])];

    /// <summary>Keys of rows of the file can be made of these columns: a list somebody changed may name any others, in as many ways as it has rows.</summary>
    public static bool CanBe(ImmutableArray<string> columns, string records) => !columns.Except(ColumnsOf(records, ""), StringComparer.Ordinal).Any();

    /// <summary>Of the columns given, those that are filled; the same text from the same values.</summary>
    public static string Of(SourceRow row, ImmutableArray<string> columns) => string.Join("; ", columns
        .Select(column => (Column: column, Value: MissingValue.Normalise(row[column])))
        .Where(pair => pair.Value.Length > 0)
        .Select(pair => $"{pair.Column}={pair.Value}"));
}
