using System.Collections.Immutable;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Snapshots;

/// <summary>How far recording the load shown has come: recording, then recorded or failed; from the start again with every load.</summary>
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
