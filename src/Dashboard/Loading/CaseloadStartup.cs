using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Loading;

/// <summary>
/// Loads the caseload at the program's start, off the request path: the files loaded last, where they are still there and the settings
/// have not changed since, else what the settings say. Pages say "loading" until it is there.
/// </summary>
internal sealed partial class CaseloadStartup(
    CaseloadSettings settings, ShownCaseload shown, DropCaseload drops, SnapshotRecorder snapshots, ILogger<CaseloadStartup> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await Task.Run(() => LoadAndRecord(stoppingToken), stoppingToken);

    private async Task LoadAndRecord(CancellationToken stoppingToken)
    {
        (LoadStage stage, ShownDrops files) = Load();
        // The figures need no store, so they do not wait for it.
        shown.MoveTo(stage, files);
        if (stage is LoadStage.Ready { Caseload: LoadedCaseload caseload })
        {
            await drops.RecordAsync(snapshots, caseload, files, stoppingToken);
            // So that the first visitor of the data page does not wait for it.
            if (caseload.Services is [{ } main, ..])
                caseload.Quality.EffectsIn(main.Code);
        }
    }

    private (LoadStage Stage, ShownDrops Files) Load()
    {
        ShownDrops last = drops.Last(settings);
        if (!drops.AreThere(last))
            shown.Note = "The files loaded last are no longer there, so they are not shown.";
        else if (!last.IsEmpty && LoadDrops(last) is { } caseload)
            return (new LoadStage.Ready(caseload), last);

        return (LoadSettings(), ShownDrops.Of(settings));
    }

    private LoadedCaseload? LoadDrops(ShownDrops last)
    {
        try
        {
            return drops.Load(last, new FileByFile(shown));
        }
        catch (UnreadableInputException unreadable)
        {
            LogDropped(logger, unreadable.Message);
        }
#pragma warning disable CA1031 // Whatever is wrong with them, the data of the settings are there.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(logger, fault);
        }

        shown.Note = "The files loaded last cannot be read any more, so they are not shown. The program's log says why.";
        return null;
    }

    private LoadStage LoadSettings()
    {
        try
        {
            return new LoadStage.Ready(LoadedCaseload.Load(settings, new FileByFile(shown)));
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

    [LoggerMessage(LogLevel.Warning, "The files loaded last cannot be read, so the data of the settings are loaded: {Reason}")]
    private static partial void LogDropped(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Error, "The data could not be loaded: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Error, "The data could not be loaded.")]
    private static partial void LogFault(ILogger logger, Exception fault);

    /// <summary>Passes on the first report of each file: a page need not be drawn again for every thousand rows.</summary>
    private sealed class FileByFile(ShownCaseload shown) : IProgress<LoadProgress>
    {
        private string _file = "";

        public void Report(LoadProgress value)
        {
            if (value.File == _file)
                return;

            _file = value.File;
            shown.MoveTo(new LoadStage.Loading(value), ShownDrops.None);
        }
    }
}
