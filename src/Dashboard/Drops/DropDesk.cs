using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>
/// Where drops are recognised, confirmed, read and loaded. One for the whole program: a reload of the page finds the work as it is. One step
/// at a time for a drop, and one load at a time for all.
/// </summary>
internal sealed partial class DropDesk(
    DropSettings settings, DropFolder folder, DropCaseload caseloads, ShownCaseload shown, SnapshotRecorder snapshots, ILogger<DropDesk> logger)
{
    private const string SomebodyLoads = "Somebody else is loading files just now. Wait until that is done, then load again.";

    private readonly Dictionary<string, DropState> _states = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly Lock _confirming = new();

    /// <summary>Raised after a drop's state changed, on the thread that works.</summary>
    public event Action? Changed;

    /// <summary>Suppliers named so far.</summary>
    public ImmutableArray<string> Suppliers => [.. Confirmed.All.Select(confirmation => confirmation.Supplier).Distinct(StringComparer.Ordinal)];

    private Confirmations Confirmed => Confirmations.Read(settings.ConfirmationsFile);

    /// <summary>How far a drop has come; null where there is none of this id.</summary>
    public DropState? Find(string id)
    {
        lock (_gate)
        {
            return _states.TryGetValue(id, out DropState? state) ? state : folder.Find(id) is { } drop ? new DropState(drop) : null;
        }
    }

    /// <summary>Recognises a drop's files; where nothing has to be confirmed, reads them too. While the data to start with are loading, nothing can be said of them.</summary>
    public async Task RecogniseAsync(string id)
    {
        await Work(id, "Recognising the files.", state => state with { Inbox = Recognise(state.Drop), Check = null, Recheck = null });
        if (shown.Stage is LoadStage.Loading || Find(id) is not { Problem.Length: 0, Inbox: { } inbox })
        {
            return;
        }

        if (shown.Drops.Ids.Contains(id))
        {
            await RecheckAsync(id, inbox);
        }
        else if (inbox.ToConfirm.IsEmpty && inbox.Tables.Any(table => table.Status == RecognitionStatus.Recognised))
        {
            await CheckAsync(id);
        }
    }

    /// <summary>Keeps what an analyst says about tables, and recognises the drop again.</summary>
    public async Task ConfirmAsync(string id, ImmutableArray<ConfirmedTable> answers)
    {
        await Work(id, "Keeping what you confirmed.", state =>
        {
            lock (_confirming)
            {
                answers.Aggregate(Confirmed, (all, answer) => all.With(answer.Supplier, answer.Table, answer.Columns, answer.Values)).Write(settings.ConfirmationsFile);
            }

            return state;
        });
        if (Find(id) is { Problem.Length: 0 })
        {
            await RecogniseAsync(id);
        }
    }

    /// <summary>Reads a drop's recognised tables, so that it can be said what loading them does.</summary>
    public Task CheckAsync(string id) => Work(id, "Reading the files.", state =>
    {
        ShownDrops before = shown.Drops;
        LoadedCaseload? now = Shown;
        (LoadedInbox inbox, LoadedReference reference) = Read(state, now);
        return state with
        {
            Check = new DropCheck(inbox, DropCheck.EffectOf(inbox, now), reference, before),
            Recheck = DropRecheck.Of(inbox, reference, now),
        };
    });

    // Of a drop that is shown nothing but its files is kept: after a restart its work-lists are held against the extract anew.
    private Task RecheckAsync(string id, RecognisedInbox found) => found.Tables.Any(table => table is { Use: TableUse.WorkList, Status: RecognitionStatus.Recognised })
        ? Work(id, "Reading the files.", state =>
        {
            LoadedCaseload? now = Shown;
            (LoadedInbox inbox, LoadedReference reference) = Read(state, now);
            return state with { Recheck = DropRecheck.Of(inbox, reference, now) };
        })
        : Task.CompletedTask;

    private (LoadedInbox Inbox, LoadedReference Reference) Read(DropState state, LoadedCaseload? now)
    {
        LoadedReference reference = state.Inbox?.HoldsExtract == true || now is null ? caseloads.Reference() : now.Reference;
        return (caseloads.Read(state.Drop.Id, reference.Reference, new FileByFile(this, state.Drop.Id)), reference);
    }

    /// <summary>Makes a drop that was read the caseload all pages show. Where anything fails, what is shown stays.</summary>
    public Task LoadAsync(string id) => Work(id, "Loading: preparing the figures.", state =>
    {
        using LoadingLock? held = LoadingLock.TryTake(settings.LockFile);
        if (held is null)
        {
            return state with { Problem = SomebodyLoads };
        }

        if (shown.Stage is LoadStage.Loading)
        {
            return state with { Problem = "The dashboard is still loading the data it starts with. Wait until that is done, then load again." };
        }

        if (state.Check is not { } check || check.Before != shown.Drops)
        {
            return state with { Check = null, Problem = "Other files were loaded since these were read. Read them again to see what loading would change." };
        }

        Show(check.Effect switch
        {
            DropEffect.ReplacesExtract => (DropCaseload.Replaced(check.Reference, check.Inbox), shown.Drops.ReplacedBy(id)),
            DropEffect.AddsLists => (Shown!, shown.Drops.With(id)),
            _ => (DropCaseload.Added(Shown!, check.Inbox), shown.Drops.With(id)),
        });
        return state with { Check = null };
    });

    /// <summary>Shows the data the settings name again; dropped files stay where they are.</summary>
    /// <returns>Why it could not be done, one sentence; empty = it is done.</returns>
    public async Task<string> ShowSettingsAsync(CaseloadSettings named)
    {
        try
        {
            return await Task.Run(() => ShowSettings(named));
        }
        catch (Exception fault) when (fault is UnreadableInputException or IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }

    /// <summary>Removes a drop with its files.</summary>
    /// <exception cref="DropRefusedException">It is shown, is being worked on, or cannot be removed.</exception>
    public void Discard(string id)
    {
        lock (_gate)
        {
            if (shown.Drops.Ids.Contains(id))
            {
                throw new DropRefusedException("These files are the data shown: load others first, then discard them.");
            }

            if (_states.GetValueOrDefault(id) is { Doing.Length: > 0 })
            {
                throw new DropRefusedException("These files are being read: wait until that is done.");
            }

            folder.Discard(id);
            _states.Remove(id);
        }

        Changed?.Invoke();
    }

    private LoadedCaseload? Shown => (shown.Stage as LoadStage.Ready)?.Caseload as LoadedCaseload;

    private RecognisedInbox Recognise(Drop drop) => InboxLoader.Recognise(folder.FilesOf(drop), new InboxOptions { Confirmations = Confirmed });

    private string ShowSettings(CaseloadSettings named)
    {
        settings.Prepare();
        using LoadingLock? held = LoadingLock.TryTake(settings.LockFile);
        if (held is null)
        {
            return SomebodyLoads;
        }

        ShownDrops drops = ShownDrops.Of(named);
        Show((caseloads.Load(drops, new FileByFile(this, "")), drops));
        return "";
    }

    // Written before it is shown: a disk that is full leaves everything as it was.
    private void Show((LoadedCaseload Caseload, ShownDrops Drops) next)
    {
        bool isNewExtract = next.Caseload.Loaded.Extract != Shown?.Loaded.Extract;
        next.Drops.Write(settings.ShownFile);
        shown.Note = "";
        shown.MoveTo(new LoadStage.Ready(next.Caseload), next.Drops);
        Forget();
        if (isNewExtract)
        {
            // The figures are there; that they were recorded is told on the data page.
            _ = caseloads.RecordAsync(snapshots, next.Caseload, next.Drops, CancellationToken.None);
        }
    }

    // What other drops would change is another thing now.
    private void Forget()
    {
        lock (_gate)
        {
            foreach (string id in _states.Keys.ToArray())
            {
                _states[id] = _states[id] with { Check = null, Recheck = _states[id].Recheck is { IsOfDrop: true } own ? own : null };
            }
        }
    }

    private async Task Work(string id, string doing, Func<DropState, DropState> step)
    {
        if (!TryBegin(id, doing))
        {
            return;
        }

        Changed?.Invoke();
        DropState begun = Find(id)!;
        DropState done = await Task.Run(() => Done(begun, step));
        lock (_gate)
        {
            _states[id] = done with { Doing = "" };
        }

        Changed?.Invoke();
    }

    private bool TryBegin(string id, string doing)
    {
        lock (_gate)
        {
            // The files may have become more since.
            if (folder.Find(id) is not { } drop || _states.GetValueOrDefault(id) is { Doing.Length: > 0 })
            {
                return false;
            }

            _states[id] = (_states.GetValueOrDefault(id) ?? new DropState(drop)) with { Drop = drop, Doing = doing, Problem = "" };
            return true;
        }
    }

    private DropState Done(DropState state, Func<DropState, DropState> step)
    {
        try
        {
            return step(state);
        }
        catch (Exception fault) when (fault is UnreadableInputException or DropRefusedException)
        {
            return state with { Problem = fault.Message };
        }
#pragma warning disable CA1031 // Whatever went wrong, the page must say so, and the data shown stay.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(logger, fault);
            return state with { Problem = "That did not succeed, and nothing was changed. The program's log has the details." };
        }
    }

    [LoggerMessage(LogLevel.Error, "A step on dropped files failed.")]
    private static partial void LogFault(ILogger logger, Exception fault);

    /// <summary>Tells the first report of each file of records.</summary>
    private sealed class FileByFile(DropDesk desk, string id) : IProgress<LoadProgress>
    {
        private string _file = "";

        public void Report(LoadProgress value)
        {
            if (value.File == _file)
            {
                return;
            }

            _file = value.File;
            lock (desk._gate)
            {
                if (desk._states.TryGetValue(id, out DropState? state))
                {
                    desk._states[id] = state with { Doing = $"Reading the files: {value.File}." };
                }
            }

            desk.Changed?.Invoke();
        }
    }
}
