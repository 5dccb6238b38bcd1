using System.Collections.Immutable;

namespace KpiAnalytics.Ingest;

/// <summary>How far one column of a file is filled.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Column">The column's name.</param>
/// <param name="Rows">Rows read, accepted or not.</param>
/// <param name="Filled">Those with something in the column, whether it could be read or not; N/A, NULL and "no date" are nothing.</param>
public sealed record FieldFilling(string File, string Column, long Rows, long Filled)
{
    /// <summary>Several tables of one file added up; a column that one of them does not have is empty in its rows.</summary>
    internal static ImmutableArray<FieldFilling> Together(IEnumerable<FieldFilling> tables) =>
    [
        .. from file in tables.GroupBy(one => one.File, StringComparer.Ordinal)
           let columns = file.GroupBy(one => one.Column, StringComparer.Ordinal).ToArray()
           // Every table has the columns a row cannot do without.
           let rows = columns.Max(column => column.Sum(one => one.Rows))
           from column in columns
           select new FieldFilling(file.Key, column.Key, rows, column.Sum(one => one.Filled)),
    ];
}
