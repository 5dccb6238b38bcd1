namespace KpiAnalytics.Ingest.Recognition;

/// <summary>Which column of a file a column of the layout was found in.</summary>
/// <param name="Column">The layout's column.</param>
/// <param name="Header">The file's header, as written.</param>
/// <param name="IsConfirmed">An analyst said so; false = the layout knows the header.</param>
public sealed record ColumnMatch(string Column, string Header, bool IsConfirmed);
