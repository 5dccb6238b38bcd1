namespace KpiAnalytics.Ingest;

/// <summary>How far a load has come.</summary>
/// <param name="File">The file being read.</param>
/// <param name="Rows">Rows read so far in it.</param>
public readonly record struct LoadProgress(string File, long Rows);
