using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Loading;

/// <summary>Loads the caseload once, at the program's start, off the request path. Pages say "loading" until it is there.</summary>
internal sealed partial class CaseloadStartup(CaseloadSettings settings, SnapshotRecorder snapshots, ILogger<CaseloadStartup> logger)
    : BackgroundService, ICaseloadSource
{
    private volatile LoadStage _stage = new LoadStage.Loading(null);

    public event Action? Changed;

    public LoadStage Stage => _stage;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await Task.Run(() => LoadAndRecord(stoppingToken), stoppingToken);

    private async Task LoadAndRecord(CancellationToken stoppingToken)
    {
        LoadStage stage = Load();
        // The figures need no store, so they do not wait for it.
        MoveTo(stage);
        if (stage is LoadStage.Ready { Caseload: LoadedCaseload caseload })
        {
            await snapshots.RecordAsync(caseload.Loaded, settings.Extract, stoppingToken);
            // So that the first visitor of the data page does not wait for it.
            if (caseload.Services is [{ } main, ..])
                caseload.Quality.EffectsIn(main.Code);
        }
    }

    private LoadStage Load()
    {
        try
        {
            return new LoadStage.Ready(LoadedCaseload.Load(settings, new FileByFile(this)));
        }
        catch (UnreadableInputException unreadable)
        {
            LogUnreadable(logger, unreadable.Message);
            return new LoadStage.Failed(unreadable.Message);
        }
#pragma warning disable CA1031 // Whatever went wrong, the pages must say so: a program that stops says nothing.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(logger, fault);
            return new LoadStage.Failed("The program's log has the details.");
        }
    }

    private void MoveTo(LoadStage stage)
    {
        _stage = stage;
        Changed?.Invoke();
    }

    [LoggerMessage(LogLevel.Error, "The data could not be loaded: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Error, "The data could not be loaded.")]
    private static partial void LogFault(ILogger logger, Exception fault);

    /// <summary>Passes on the first report of each file: a page need not be drawn again for every thousand rows.</summary>
    private sealed class FileByFile(CaseloadStartup startup) : IProgress<LoadProgress>
    {
        private string _file = "";

        public void Report(LoadProgress value)
        {
            if (value.File == _file)
                return;

            _file = value.File;
            startup.MoveTo(new LoadStage.Loading(value));
        }
    }
}
