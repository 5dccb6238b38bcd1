using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Rows held in memory, each with the number it is known by.</summary>
internal sealed class StoredRows(IReadOnlyList<(long Line, string[] Cells)> rows) : IRecordSource
{
    private int _next;

    public long Line => rows[_next - 1].Line;

    public long LastLine => Line;

    public int Count => rows[_next - 1].Cells.Length;

    public string this[int index] => rows[_next - 1].Cells[index];

    public bool Read() => ++_next <= rows.Count;

    public void Dispose()
    {
    }
}
