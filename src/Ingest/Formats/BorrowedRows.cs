using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Rows that somebody else goes on with: to dispose of these leaves them open.</summary>
internal sealed class BorrowedRows(IRecordSource rows) : IRecordSource
{
    public long Line => rows.Line;

    public long LastLine => rows.LastLine;

    public int Count => rows.Count;

    public bool HasBrokenQuoting => rows.HasBrokenQuoting;

    public bool HasInvalidBytes => rows.HasInvalidBytes;

    public bool IsHidden => rows.IsHidden;

    public string this[int index] => rows[index];

    public bool Read() => rows.Read();

    public void Dispose()
    {
    }
}
