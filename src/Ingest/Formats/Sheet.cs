using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>One sheet of a file: rows of cells as text, blank rows left out.</summary>
/// <param name="Name">As the file names it; empty for a text file, which has only one.</param>
/// <param name="Open">Opens it for one read from start to end.</param>
internal sealed record Sheet(string Name, Func<IRecordSource> Open)
{
    /// <summary>Goes on with an earlier read that has not come below a line, or opens it; null = each read opens it anew.</summary>
    public Func<long, IRecordSource>? GoOn { get; init; }

    /// <summary>Opens it for a read of the rows below a line: it may stand anywhere above them, so that the tables of a sheet are read in one go.</summary>
    public IRecordSource OpenAbove(long line) => GoOn?.Invoke(line) ?? Open();

    /// <summary>The file hides it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Rows before this are read at most to find tables; null = all.</summary>
    public long? LinesSearched { get; init; }
}
