namespace KpiAnalytics.Ingest;

/// <summary>A file that lies under another name than the one it was given under.</summary>
/// <param name="Name">As its giver named it: findings name it so, and a period may be read from it. Never used as a path.</param>
/// <param name="Path">Where it lies.</param>
public sealed record GivenFile(string Name, string Path);
