using System.Collections.Immutable;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Snapshots;

/// <summary>How far recording this start's load has come. It only moves forward: recording, then recorded or failed.</summary>
public abstract record SnapshotStage
{
    private SnapshotStage()
    {
    }

    public sealed record Recording : SnapshotStage;

    /// <param name="Message">One clear line for a person.</param>
    public sealed record Failed(string Message) : SnapshotStage;

    /// <param name="CurrentId">The snapshot the pages' figures come from.</param>
    /// <param name="Latest">The snapshots loaded last, newest first.</param>
    public sealed record Recorded(string CurrentId, ImmutableArray<Snapshot> Latest) : SnapshotStage;
}
