using KpiAnalytics.Ingest;

namespace KpiAnalytics.Store.Rows;

/// <summary>A snapshot as the table holds it.</summary>
internal sealed class SnapshotRow
{
    public required string Id { get; init; }

    public required DateTime LoadedAt { get; init; }

    public required DateOnly? ExtractStart { get; init; }

    public required DateOnly? ExtractEnd { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required int Notes { get; init; }

    public List<SnapshotFileRow> Files { get; init; } = [];

    public static SnapshotRow Of(string id, LoadedExtract extract, DateTime loadedAt)
    {
        FindingCounts findings = FindingCounts.Of(extract.AllFindings);
        return new SnapshotRow
        {
            Id = id,
            LoadedAt = loadedAt,
            ExtractStart = extract.Extract.Start,
            ExtractEnd = extract.Extract.End,
            Errors = findings.Errors,
            Warnings = findings.Warnings,
            Notes = findings.Notes,
            Files = [.. extract.Files.Select((file, position) => SnapshotFileRow.Of(id, position, file))],
        };
    }

    public Snapshot ToSnapshot() => new()
    {
        Id = Id,
        LoadedAt = LoadedAt,
        ExtractStart = ExtractStart,
        ExtractEnd = ExtractEnd,
        Files = [.. Files.OrderBy(file => file.Position).Select(file => new FileTally(file.File, file.Read, file.Accepted))],
        Findings = new(Errors, Warnings, Notes),
    };
}
