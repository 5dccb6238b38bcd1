using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Matching;

/// <summary>Matches once, when the caseload is there. Police lists that cannot be read cost the pages of joined data, never the figures.</summary>
internal sealed partial class MatchingStartup(
    MatchingSettings settings, StoreSettings store, ICaseloadSource caseloads, TimeProvider clock, ILogger<MatchingStartup> logger) : BackgroundService, IMatchingSource
{
    private volatile MatchingStage _stage = settings.Police is null ? new MatchingStage.NotGiven() : new MatchingStage.Matching();

    public event Action? Changed;

    public MatchingStage Stage => _stage;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Police is not { } police)
            return;

        LoadStage loaded = await CaseloadAsync(stoppingToken);
        _stage = loaded is LoadStage.Ready ready
            ? await Task.Run(() => StageOfAsync(ready.Caseload.Caseload, police, stoppingToken), stoppingToken)
            : new MatchingStage.Failed("The extract could not be loaded, so there is nobody to match.");
        Changed?.Invoke();
    }

    private async Task<LoadStage> CaseloadAsync(CancellationToken stopping)
    {
        TaskCompletionSource<LoadStage> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (caseloads.Stage is not LoadStage.Loading)
                done.TrySetResult(caseloads.Stage);
        }

        caseloads.Changed += Look;
        try
        {
            Look();
            return await done.Task.WaitAsync(stopping);
        }
        finally
        {
            caseloads.Changed -= Look;
        }
    }

    private async Task<MatchingStage> StageOfAsync(Caseload caseload, string police, CancellationToken stopping)
    {
        try
        {
            byte[]? key = settings.KeyFile is { } file ? KeyOf(file) : null;
            MatchedCaseload matched = MatchedCaseload.Load(caseload, police);
            ReviewStore reviews = await ReviewStore.OpenAsync(store.Path, stopping);
            return new MatchingStage.Ready(matched, new ReviewDesk(reviews, matched.ForReview, key, clock));
        }
        catch (Exception unavailable) when (unavailable is UnreadableInputException or StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            LogUnavailable(logger, unavailable.Message);
            return new MatchingStage.Failed(unavailable.Message);
        }
#pragma warning disable CA1031 // Whatever is wrong with the lists, the figures are there and the program goes on.
        catch (Exception fault) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFault(logger, fault);
            return new MatchingStage.Failed("The program's log has the details.");
        }
    }

    private static byte[] KeyOf(string file) => File.ReadAllBytes(file) is { Length: >= PersonHashing.LeastKeyBytes } key
        ? key
        : throw new UnreadableInputException($"The review key must have {PersonHashing.LeastKeyBytes} bytes at least.");

    [LoggerMessage(LogLevel.Warning, "People could not be matched: {Reason}")]
    private static partial void LogUnavailable(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Error, "People could not be matched.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
