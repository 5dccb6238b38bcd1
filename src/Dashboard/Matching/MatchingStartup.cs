using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Store;

namespace KpiAnalytics.Dashboard.Matching;

/// <summary>
/// Matches when the caseload is there, and again when other files are shown: the lists the settings name, and over them those of the drops shown. Lists that cannot be
/// read cost the pages of joined data, never the figures.
/// </summary>
internal sealed partial class MatchingStartup(
    MatchingSettings settings, StoreSettings store, ShownCaseload shown, DropCaseload drops, TimeProvider clock, ILogger<MatchingStartup> logger) : BackgroundService, IMatchingSource
{
    private volatile MatchingStage _stage = settings.Police is null ? new MatchingStage.NotGiven() : new MatchingStage.Matching();

    public event Action? Changed;

    public MatchingStage Stage => _stage;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using SemaphoreSlim changes = new(1);
        void Look() => changes.Release();
        shown.Changed += Look;
        try
        {
            LoadStage? matched = null;
            while (true)
            {
                await changes.WaitAsync(stoppingToken);
                // Every load is a stage of its own, even of the same caseload beside other lists.
                if (shown.Stage is var stage and not LoadStage.Loading && !ReferenceEquals(stage, matched))
                {
                    matched = stage;
                    await MatchAsync(stage, shown.Drops, stoppingToken);
                }
            }
        }
        finally
        {
            shown.Changed -= Look;
        }
    }

    private async Task MatchAsync(LoadStage loaded, ShownDrops from, CancellationToken stopping)
    {
        if (settings.Police is not null || !from.IsEmpty)
            MoveTo(new MatchingStage.Matching());
        MoveTo(loaded is LoadStage.Ready ready
            ? await Task.Run(() => StageOfAsync(ready.Caseload.Caseload, from, stopping), stopping)
            : settings.Police is null ? new MatchingStage.NotGiven() : new MatchingStage.Failed("The extract could not be loaded, so there is nobody to match."));
    }

    private void MoveTo(MatchingStage stage)
    {
        _stage = stage;
        Changed?.Invoke();
    }

    private async Task<MatchingStage> StageOfAsync(Caseload caseload, ShownDrops from, CancellationToken stopping)
    {
        try
        {
            byte[]? key = settings.KeyFile is { } file ? KeyOf(file) : null;
            MatchingLists lists = ListsOf(caseload, from);
            if (lists.IsEmpty && (settings.Police is null || settings.IsSample))
                return new MatchingStage.NotGiven();

            MatchedCaseload matched = MatchedCaseload.Of(caseload, lists);
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

    private MatchingLists ListsOf(Caseload caseload, ShownDrops from)
    {
        bool areOfSettings = settings.Police is not null && !(settings.IsSample && from.Extract.Length > 0);
        MatchingLists lists = areOfSettings ? MatchingLists.None.With(InboxLoader.Load([settings.Police!], new InboxOptions { Confirmations = Confirmations.None })) : MatchingLists.None;
        return from.Ids.Where(drops.MayHoldLists).Aggregate(lists, (all, id) => all.With(drops.Read(id, caseload.Reference, null)));
    }

    private static byte[] KeyOf(string file) => File.ReadAllBytes(file) is { Length: >= PersonHashing.LeastKeyBytes } key
        ? key
        : throw new UnreadableInputException($"The review key must have {PersonHashing.LeastKeyBytes} bytes at least.");

    [LoggerMessage(LogLevel.Warning, "People could not be matched: {Reason}")]
    private static partial void LogUnavailable(ILogger logger, string reason);

    [LoggerMessage(LogLevel.Error, "People could not be matched.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
