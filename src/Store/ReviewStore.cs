using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.Store.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KpiAnalytics.Store;

/// <summary>
/// Keeps the audit of matching: what was proposed, confirmed, rejected and undone, by whom, when and why. Events are added and never changed.
/// Any thread and any number of programs may use one store at once. It holds ids or tokens, and no name, date of birth or address.
/// </summary>
public sealed class ReviewStore
{
    private readonly StoreFile _file;

    private ReviewStore(StoreFile file) => _file = file;

    /// <summary>Opens the store in a file; makes the file and its folder where there is none, and brings an older one up to date.</summary>
    /// <param name="path">The SQLite file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be opened or made within half a minute.</exception>
    public static async Task<ReviewStore> OpenAsync(string path, CancellationToken cancellation = default)
    {
        StoreFile file = new(path);
        await file.PrepareAsync(StoreFile.LongestOpening, cancellation);
        return new ReviewStore(file);
    }

    /// <summary>Every event, in the order added.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    public ImmutableArray<ReviewEvent> Events() => _file.Use(Read);

    /// <summary>Adds events, all or none, where the store holds exactly the events they follow.</summary>
    /// <param name="following">How many events the caller has seen.</param>
    /// <param name="steps">In order.</param>
    /// <returns>False where somebody else has added events meanwhile: nothing is added, and the caller has to look again.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written.</exception>
    public bool TryAdd(int following, IEnumerable<ReviewEvent> steps) => _file.Use(context =>
    {
        // SQLite's transaction takes the write lock at once. PostgreSQL would not: there the key of the same position refuses the second writer.
        using IDbContextTransaction transaction = context.Database.BeginTransaction();
        if (context.ReviewEvents.Count() != following)
            return false;

        context.ReviewEvents.AddRange(steps.Select((step, place) => ReviewEventRow.Of(following + place + 1, step)));
        context.SaveChanges();
        transaction.Commit();
        return true;
    });

    private static ImmutableArray<ReviewEvent> Read(StoreContext context) =>
        [.. context.ReviewEvents.AsNoTracking().OrderBy(row => row.Position).AsEnumerable().Select(row => row.ToEvent())];
}
