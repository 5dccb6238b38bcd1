namespace KpiAnalytics.Ingest.Formats;

/// <summary>A cell of Excel whose formula failed.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
/// <param name="Text">As Excel shows it, such as #N/A.</param>
internal readonly record struct FailedCell(long Row, int Column, string Text);
