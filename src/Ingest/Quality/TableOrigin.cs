using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>A supplier's table and the file of records it was read as.</summary>
/// <param name="Place">As findings name it: the file, and its sheet where it has several.</param>
/// <param name="HeaderLine">The line of its header: several tables of one sheet have the same place, one below the other.</param>
/// <param name="Target">The file of records: "offences.csv".</param>
/// <param name="Columns">Columns of the records, each with the header it was read from.</param>
public sealed record TableOrigin(string Place, long HeaderLine, string Target, ImmutableArray<(string Column, string Header)> Columns)
{
    /// <summary>The header of a column of the records; the column itself where no header became it.</summary>
    public string HeaderOf(string column) =>
        Columns.FirstOrDefault(pair => string.Equals(pair.Column, column, StringComparison.OrdinalIgnoreCase)).Header ?? column;

    /// <summary>The column of the records a header became; the header itself where it became none.</summary>
    public string ColumnOf(string header) =>
        Columns.FirstOrDefault(pair => string.Equals(pair.Header, header, StringComparison.OrdinalIgnoreCase)).Column ?? header;
}
