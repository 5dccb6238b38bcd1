using System.Data.Common;
using KpiAnalytics.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KpiAnalytics.Store;

/// <summary>One SQLite file: how it is opened, and its faults told in one line.</summary>
internal sealed class StoreFile
{
    /// <summary>How long opening may take: the first use in a program costs some seconds on a machine that is busy.</summary>
    public static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait for another program that is writing. A record takes milliseconds.</summary>
    private const int LongestWaitInSeconds = 5;

    private readonly string _path;
    private readonly DbContextOptions<StoreContext> _options;

    /// <exception cref="StoreUnavailableException">It is PostgreSQL that is asked for.</exception>
    public StoreFile(string path)
    {
        // Taken for a path, it would quietly become a file of that name.
        if (path.Contains("Host=", StringComparison.OrdinalIgnoreCase) || path.Contains("Server=", StringComparison.OrdinalIgnoreCase))
            throw new StoreUnavailableException("A store in PostgreSQL is not built yet: give the path of a SQLite file.");

        // A full path, as SQLite gives some short names a meaning of their own.
        _path = Path.GetFullPath(path);
        SqliteConnectionStringBuilder connection = new()
        {
            DataSource = _path,
            DefaultTimeout = LongestWaitInSeconds,
            // A handful of uses in a program's life: a pool would only keep the file open between them.
            Pooling = false,
        };
        _options = new DbContextOptionsBuilder<StoreContext>().UseSqlite(connection.ConnectionString).Options;
    }

    /// <summary>Makes the file where there is none and applies the migrations it lacks.</summary>
    /// <exception cref="StoreUnavailableException">That is not possible, or another program holds the file for longer than the wait.</exception>
    public async Task PrepareAsync(TimeSpan longestWait, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(longestWait);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path) ?? _path);
            await using StoreContext context = new(_options);
            // Up to date, the file is not written, and not locked either.
            if ((await context.Database.GetPendingMigrationsAsync(limit.Token)).Any())
                await context.Database.MigrateAsync(limit.Token);
        }
        // A program that was killed while it made the file leaves its migration lock behind, for ever.
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreUnavailableException($"{_path}: another program holds the store, or stopped while it was making it.", fault);
        }
        catch (Exception fault) when (IsOfStorage(fault))
        {
            throw Of(fault);
        }
    }

    /// <summary>Does some work in a context of its own.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written.</exception>
    public T Use<T>(Func<StoreContext, T> work)
    {
        try
        {
            using StoreContext context = new(_options);
            return work(context);
        }
        catch (Exception fault) when (IsOfStorage(fault))
        {
            throw Of(fault);
        }
    }

    private static bool IsOfStorage(Exception fault) =>
        fault is DbException or DbUpdateException or IOException or UnauthorizedAccessException;

    private StoreUnavailableException Of(Exception fault) =>
        new($"{_path}: {(fault.InnerException ?? fault).Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}.", fault);
}
