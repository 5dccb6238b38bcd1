using KpiAnalytics.Ingest;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Snapshots;

/// <summary>Records what is loaded in the store. A store that fails costs the pages their list of snapshots, never their figures.</summary>
internal sealed partial class SnapshotRecorder(StoreSettings settings, TimeProvider clock, ILogger<SnapshotRecorder> logger) : ISnapshotSource
{
    /// <summary>What fits on a page: more than two years of quarterly extracts.</summary>
    private const int Shown = 10;

    private volatile SnapshotStage _stage = new SnapshotStage.Recording();

    public event Action? Changed;

    public SnapshotStage Stage => _stage;

    /// <param name="path">The folder or zip the extract was read from.</param>
    public Task RecordAsync(LoadedExtract extract, string path, CancellationToken cancellation) =>
        RecordAsync((store, now) => store.Record(extract, path, now), cancellation);

    /// <param name="files">The files the extract was read from, where they lie under other names than their own.</param>
    public Task RecordAsync(LoadedExtract extract, IEnumerable<GivenFile> files, CancellationToken cancellation) =>
        RecordAsync((store, now) => store.Record(extract, files, now), cancellation);

    private async Task RecordAsync(Func<SnapshotStore, DateTime, Snapshot> record, CancellationToken cancellation)
    {
        _stage = await StageAfter(record, cancellation);
        Changed?.Invoke();
    }

    private async Task<SnapshotStage> StageAfter(Func<SnapshotStore, DateTime, Snapshot> record, CancellationToken cancellation)
    {
        try
        {
            SnapshotStore store = await SnapshotStore.OpenAsync(settings.Path, cancellation);
            Snapshot current = record(store, clock.GetUtcNow().UtcDateTime);
            return new SnapshotStage.Recorded(current.Id, store.Latest(Shown));
        }
        catch (StoreUnavailableException unavailable)
        {
            LogUnavailable(logger, unavailable.Message);
            return new SnapshotStage.Failed(unavailable.Message);
        }
#pragma warning disable CA1031 // Whatever is wrong with the store, the figures are there and the program goes on.
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFault(logger, fault);
            return new SnapshotStage.Failed("The program's log has the details.");
        }
    }

    [LoggerMessage(LogLevel.Warning, "The load could not be recorded: {Reason}")]
    private static partial void LogUnavailable(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Error, "The load could not be recorded.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
