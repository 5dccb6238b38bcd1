using System.Runtime.InteropServices;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Some records in a row, read together.</summary>
/// <param name="mayReadAhead">False = one record: the source stays at the record that is being checked.</param>
internal sealed class RowBatch(FileLayout layout, bool mayReadAhead)
{
    /// <summary>Some milliseconds' work: enough that handing it to another thread costs nothing.</summary>
    private const int RowsAhead = 1024;

    // Made when first read into, as most files are shorter than a batch, and read into again by the next.
    private readonly List<ReadRow> _rows = [];
    private readonly int _most = mayReadAhead ? RowsAhead : 1;
    private int _count;

    public ReadOnlySpan<ReadRow> Rows => CollectionsMarshal.AsSpan(_rows)[.._count];

    /// <summary>The file ends with these.</summary>
    public bool IsLast => _count < _most;

    /// <summary>Reads the next records, as many as there is room for.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read on.</exception>
    public RowBatch Fill(RowReader reader)
    {
        _count = 0;
        while (_count < _most && reader.Read(Next()))
        {
            _count++;
        }

        return this;
    }

    private ReadRow Next()
    {
        if (_count == _rows.Count)
        {
            _rows.Add(new ReadRow(layout));
        }

        return _rows[_count];
    }
}
