namespace KpiAnalytics.Ingest;

/// <summary>How far one column of a file is filled.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Column">The column's name.</param>
/// <param name="Rows">Rows read, accepted or not.</param>
/// <param name="Filled">Those with something in the column, whether it could be read or not; N/A, NULL and "no date" are nothing.</param>
public sealed record FieldFilling(string File, string Column, long Rows, long Filled);
