namespace KpiAnalytics.Dashboard.Snapshots;

/// <summary>Where pages get the recorded snapshots from. One for the whole program; any thread may ask.</summary>
public interface ISnapshotSource
{
    SnapshotStage Stage { get; }

    /// <summary>Raised after <see cref="Stage"/> changed, on the thread that records.</summary>
    event Action? Changed;
}
