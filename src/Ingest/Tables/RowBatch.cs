using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Some records in a row, read together.</summary>
internal sealed class RowBatch
{
    /// <summary>Some milliseconds' work: enough that handing it to another thread costs nothing.</summary>
    private const int RowsAhead = 1024;

    private readonly ReadRow[] _rows;
    private int _count;

    /// <param name="mayReadAhead">False = one record: the source stays at the record that is being checked.</param>
    public RowBatch(FileLayout layout, bool mayReadAhead) =>
        _rows = [.. Enumerable.Range(0, mayReadAhead ? RowsAhead : 1).Select(_ => new ReadRow(layout))];

    public ReadOnlySpan<ReadRow> Rows => _rows.AsSpan(0, _count);

    /// <summary>The file ends with these.</summary>
    public bool IsLast => _count < _rows.Length;

    /// <summary>Reads the next records, as many as there are room for.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read on.</exception>
    public RowBatch Fill(RowReader reader)
    {
        _count = 0;
        while (_count < _rows.Length && reader.Read(_rows[_count]))
        {
            _count++;
        }

        return this;
    }
}
