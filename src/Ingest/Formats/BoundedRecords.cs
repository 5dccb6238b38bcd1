using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Records whose width is limited: a file of a million columns is no table.</summary>
internal sealed class BoundedRecords(string file, IRecordSource inner) : IRecordSource
{
    public long Line => inner.Line;

    public long LastLine => inner.LastLine;

    public int Count => inner.Count;

    public bool HasBrokenQuoting => inner.HasBrokenQuoting;

    public bool HasInvalidBytes => inner.HasInvalidBytes;

    public bool IsHidden => inner.IsHidden;

    public string this[int index] => inner[index];

    /// <exception cref="UnreadableInputException">The record has too many fields, or cannot be read.</exception>
    public bool Read()
    {
        if (!inner.Read())
        {
            return false;
        }

        return inner.Count <= SheetLimits.MostColumns
            ? true
            : throw new UnreadableInputException($"{file}: line {inner.Line} has more than 16,384 fields.");
    }

    public void Dispose() => inner.Dispose();
}
