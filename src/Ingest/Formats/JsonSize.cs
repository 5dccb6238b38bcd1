namespace KpiAnalytics.Ingest.Formats;

/// <summary>Counts the cells that JSON becomes: an item repeats what stands above it, and has one for every field any other has, so little JSON can make very many.</summary>
internal sealed class JsonSize
{
    /// <summary>Some 300 MB of references.</summary>
    private const long MostCells = 40_000_000;

    private long _cells;

    /// <exception cref="UnreadableInputException">There are more than can be held.</exception>
    public void Add(int cells)
    {
        _cells += cells;
        if (_cells > MostCells)
        {
            throw new UnreadableInputException("the JSON holds more than can be read.");
        }
    }
}
