using System.Runtime.InteropServices;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Some records in a row, read together.</summary>
/// <param name="layout">Their file.</param>
/// <param name="most">How many at most.</param>
internal sealed class RowBatch(FileLayout layout, int most)
{
    /// <summary>Some milliseconds' work: enough that handing it to another thread costs nothing.</summary>
    private const int RowsAhead = 256;

    /// <summary>Rows of very many columns are fewer: they are held in memory.</summary>
    private const int FieldsAhead = 200_000;

    /// <summary>Rows of very long fields are fewer too.</summary>
    private const int CharactersAhead = 4_000_000;

    // Made when first read into, as most files are shorter than a batch, and read into again by the next.
    private readonly List<ReadRow> _rows = [];
    private int _count;

    /// <summary>How many records are read ahead; 1 where the source must stay at the record that is being checked.</summary>
    public static int Size(IRecordSource source, int width) => source.CanReadAhead ? Math.Clamp(FieldsAhead / Math.Max(1, width), 1, RowsAhead) : 1;

    public ReadOnlySpan<ReadRow> Rows => CollectionsMarshal.AsSpan(_rows)[.._count];

    /// <summary>The file ends with these.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Reads the next records, as many as there is room for.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read on.</exception>
    public RowBatch Fill(RowReader reader)
    {
        _count = 0;
        int room = CharactersAhead;
        while (_count < most && room > 0)
        {
            if (!reader.Read(Next()))
            {
                IsLast = true;
                return this;
            }

            room -= _rows[_count++].Length;
        }

        if (room <= 0)
        {
            // Those left over hold the texts of records before.
            _rows.RemoveRange(_count, _rows.Count - _count);
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
