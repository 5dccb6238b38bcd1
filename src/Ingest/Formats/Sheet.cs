using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>One sheet of a file: rows of cells as text, blank rows left out.</summary>
/// <param name="Name">As the file names it; empty for a text file, which has only one.</param>
/// <param name="Open">Opens it for one read from start to end.</param>
internal sealed record Sheet(string Name, Func<IRecordSource> Open)
{
    /// <summary>The file hides it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Rows before this are read at most to find tables; null = all.</summary>
    public long? LinesSearched { get; init; }
}
