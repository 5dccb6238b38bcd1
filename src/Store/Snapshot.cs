using System.Collections.Immutable;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Store;

/// <summary>What is remembered of one loaded extract: which files it was, when it came and how reading it went. Never changes once recorded.</summary>
public sealed record Snapshot
{
    /// <summary>16 hexadecimal digits that follow from the extract's files alone: the same files give the same id everywhere.</summary>
    public required string Id { get; init; }

    /// <summary>When this content was first loaded, UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>The first day the extract covers; null where it holds no dated event and states none.</summary>
    public required DateOnly? ExtractStart { get; init; }

    /// <summary>The last day the extract covers; null where it holds no dated event and states none.</summary>
    public required DateOnly? ExtractEnd { get; init; }

    /// <summary>What became of each file's rows, in the order of the layout.</summary>
    public required ImmutableArray<FileTally> Files { get; init; }

    public required FindingCounts Findings { get; init; }
}
