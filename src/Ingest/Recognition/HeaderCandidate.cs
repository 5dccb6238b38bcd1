namespace KpiAnalytics.Ingest.Recognition;

/// <summary>A column of the file that may be the one looked for.</summary>
/// <param name="Header">Its header, as written.</param>
/// <param name="Score">0 to 1: how much its name, its values and its place speak for it.</param>
/// <param name="Example">The first value in it; empty where it has none.</param>
public sealed record HeaderCandidate(string Header, double Score, string Example);
