using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>Makes a caseload of drops and of the data the settings name.</summary>
internal sealed class DropCaseload(CaseloadSettings settings, DropSettings places, DropFolder folder)
{
    /// <summary>The drops shown last, over these settings.</summary>
    public ShownDrops Last(CaseloadSettings current) => ShownDrops.Read(places.ShownFile, current);

    /// <summary>Every file of the drops is still there.</summary>
    public bool AreThere(ShownDrops drops) => drops.Ids.All(id => folder.Find(id) is { } drop && folder.IsWhole(drop));

    /// <summary>Reads and prepares everything anew.</summary>
    /// <exception cref="UnreadableInputException">A file cannot be read, or a drop no longer holds what it was loaded for.</exception>
    public LoadedCaseload Load(ShownDrops drops, IProgress<LoadProgress> progress)
    {
        LoadedCaseload caseload = drops.Extract.Length > 0 ? Replaced(drops.Extract, progress) : LoadedCaseload.Load(settings, progress);
        foreach (string id in drops.Additions)
        {
            LoadedInbox inbox = Read(id, caseload.Reference.Reference, progress);
            caseload = DropCheck.EffectOf(inbox, caseload) == DropEffect.AddsLists ? caseload : Added(caseload, inbox);
        }

        return caseload;
    }

    private LoadedCaseload Replaced(string drop, IProgress<LoadProgress> progress)
    {
        LoadedReference reference = Reference(progress);
        return Replaced(reference, Read(drop, reference.Reference, progress));
    }

    /// <summary>The reference folder the settings name.</summary>
    /// <exception cref="UnreadableInputException">It cannot be read.</exception>
    public LoadedReference Reference(IProgress<LoadProgress>? progress = null) => CaseloadLoader.LoadReference(settings.Reference, progress);

    /// <summary>The caseload of an extract that was dropped, over a reference.</summary>
    /// <exception cref="UnreadableInputException">The drop holds no whole extract.</exception>
    public static LoadedCaseload Replaced(LoadedReference reference, LoadedInbox inbox)
    {
        if (inbox.Loaded is not { } extract || !inbox.MissingRequired.IsEmpty)
        {
            throw new UnreadableInputException(DropText.Missing(inbox.MissingRequired));
        }

        return LoadedCaseload.Of(reference with { Reference = inbox.Reference ?? reference.Reference }, extract);
    }

    /// <summary>The caseload with the reference figures of a drop added.</summary>
    public static LoadedCaseload Added(LoadedCaseload before, LoadedInbox inbox)
    {
        LoadedReference reference = new(
            inbox.Reference ?? before.Reference.Reference, [.. before.Reference.Files, .. inbox.Files], before.Reference.AllFindings.And(inbox.AllFindings));
        return before.Over(reference);
    }

    /// <summary>A table of the drop is one to be joined, so that it is worth reading for lists.</summary>
    /// <exception cref="UnreadableInputException">A file is gone.</exception>
    public bool MayHoldLists(string id) => folder.Find(id) is { } drop
        && InboxLoader.Recognise(folder.FilesOf(drop), new InboxOptions { Confirmations = Confirmations.Read(places.ConfirmationsFile) }).Tables.Any(table => table.Use == TableUse.Joined);

    /// <summary>Reads a drop's tables as they were confirmed.</summary>
    /// <exception cref="UnreadableInputException">The drop is gone, or a file of it.</exception>
    public LoadedInbox Read(string id, Reference reference, IProgress<LoadProgress>? progress)
    {
        ImmutableArray<GivenFile> files = folder.Find(id) is { } drop ? folder.FilesOf(drop) : throw new UnreadableInputException("The files are no longer there: they were discarded.");
        return InboxLoader.Load(files, new InboxOptions { Reference = reference, Confirmations = Confirmations.Read(places.ConfirmationsFile) }, progress);
    }

    /// <summary>Records the caseload's extract, by the files it was read from.</summary>
    public Task RecordAsync(SnapshotRecorder snapshots, LoadedCaseload caseload, ShownDrops drops, CancellationToken cancellation) =>
        folder.Find(drops.Extract) is { } drop
            ? snapshots.RecordAsync(caseload.Loaded, folder.FilesOf(drop), cancellation)
            : snapshots.RecordAsync(caseload.Loaded, settings.Extract, cancellation);
}
