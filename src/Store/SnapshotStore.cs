using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using KpiAnalytics.Store.Contents;
using KpiAnalytics.Store.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KpiAnalytics.Store;

/// <summary>
/// Remembers which extracts were loaded and when. Snapshots are added and never changed. Any thread and any number of programs
/// may use one store at once. It holds counts and dates only, nothing of a child.
/// </summary>
public sealed class SnapshotStore
{
    private readonly StoreFile _file;

    private SnapshotStore(StoreFile file) => _file = file;

    /// <summary>Opens the store in a file; makes the file and its folder where there is none, and brings an older one up to date.</summary>
    /// <param name="path">The SQLite file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be opened or made within half a minute, or is not a path but a server's connection string.</exception>
    public static Task<SnapshotStore> OpenAsync(string path, CancellationToken cancellation = default) =>
        OpenAsync(path, StoreFile.LongestOpening, cancellation);

    internal static async Task<SnapshotStore> OpenAsync(string path, TimeSpan longestWait, CancellationToken cancellation)
    {
        StoreFile file = new(path);
        await file.PrepareAsync(longestWait, cancellation);
        return new SnapshotStore(file);
    }

    /// <summary>Records a load, wholly or not at all. Content that is already there is left as it is, with its first load's date.</summary>
    /// <param name="extract">What was read.</param>
    /// <param name="path">The folder or zip it was read from; its files give the snapshot's id. The path itself is not kept.</param>
    /// <param name="loadedAtUtc">When it was loaded; of kind <see cref="DateTimeKind.Utc"/>.</param>
    /// <returns>The snapshot of this content: the new one, or the one recorded before.</returns>
    /// <exception cref="ArgumentException">The time is not UTC.</exception>
    /// <exception cref="StoreUnavailableException">The extract's files cannot be read again, or the store cannot be written.</exception>
    public Snapshot Record(LoadedExtract extract, string path, DateTime loadedAtUtc) => Record(extract, () => ContentId.Of(path), loadedAtUtc);

    /// <summary>The same of an extract read from files that lie under other names than their own; their own names count.</summary>
    /// <exception cref="ArgumentException">The time is not UTC.</exception>
    /// <exception cref="StoreUnavailableException">A file cannot be read again, or the store cannot be written.</exception>
    public Snapshot Record(LoadedExtract extract, IEnumerable<GivenFile> files, DateTime loadedAtUtc) => Record(extract, () => ContentId.Of(files), loadedAtUtc);

    /// <summary>The snapshots loaded last, newest first; loaded at the same moment, by id.</summary>
    /// <param name="count">At most so many; 0 or more.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    public ImmutableArray<Snapshot> Latest(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return _file.Use(context => context.ReadSnapshots()
            .OrderByDescending(row => row.LoadedAt).ThenBy(row => row.Id)
            .Take(count).AsEnumerable()
            .Select(row => row.ToSnapshot()).ToImmutableArray());
    }

    /// <summary>The snapshot of an id; null where there is none.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    public Snapshot? Find(string id) =>
        _file.Use(context => context.ReadSnapshots().SingleOrDefault(row => row.Id == id)?.ToSnapshot());

    private Snapshot Record(LoadedExtract extract, Func<string> id, DateTime loadedAtUtc)
    {
        if (loadedAtUtc.Kind != DateTimeKind.Utc)
            throw new ArgumentException("The time of loading must be UTC.", nameof(loadedAtUtc));

        SnapshotRow loaded = SnapshotRow.Of(id(), extract, loadedAtUtc);
        return _file.Use(context => AddUnlessThere(context, loaded).ToSnapshot());
    }

    private static SnapshotRow AddUnlessThere(StoreContext context, SnapshotRow loaded)
    {
        // SQLite's transaction takes the write lock at once, so nobody adds the same content between the look and the leap.
        using IDbContextTransaction transaction = context.Database.BeginTransaction();
        if (context.ReadSnapshots().SingleOrDefault(row => row.Id == loaded.Id) is { } there)
            return there;

        context.Snapshots.Add(loaded);
        context.SaveChanges();
        transaction.Commit();
        return loaded;
    }
}
