namespace KpiAnalytics.Ingest.Tests.Formats;

/// <param name="Name">As shown.</param>
/// <param name="Rows">An empty row is a blank one.</param>
internal sealed record TestSheet(string Name, object?[][] Rows)
{
    /// <summary>Hidden rows, the first is 1.</summary>
    public int[] Hidden { get; init; } = [];

    /// <summary>Cells merged into one, such as A1:D1.</summary>
    public string[] Merged { get; init; } = [];

    public bool IsHidden { get; init; }
}
