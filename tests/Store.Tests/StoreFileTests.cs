using KpiAnalytics.Ingest;
using KpiAnalytics.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KpiAnalytics.Store.Tests;

public class StoreFileTests
{
    private static readonly DateTime Noon = new(2026, 3, 29, 12, 0, 0, DateTimeKind.Utc);

    private ExtractFolder _folder = null!;

    [SetUp]
    public void MakeExtract() => _folder = new ExtractFolder();

    [TearDown]
    public void RemoveExtract() => _folder.Dispose();

    [Test]
    public void The_migrations_make_the_tables_the_model_has()
    {
        using StoreContext context = new(new DbContextOptionsBuilder<StoreContext>().UseSqlite("Data Source=:memory:").Options);
        Assert.That(context.Database.HasPendingModelChanges(), Is.False);
    }

    [TestCase("UPDATE Snapshots SET Errors = 0")]
    [TestCase("DELETE FROM Snapshots")]
    [TestCase("UPDATE SnapshotFiles SET Accepted = 3")]
    [TestCase("DELETE FROM SnapshotFiles")]
    public async Task A_recorded_snapshot_cannot_be_changed(string change)
    {
        (await SnapshotStore.OpenAsync(_folder.StorePath)).Record(_folder.Load(), _folder.Extract, Noon);
        Assert.That(() => Execute(change), Throws.TypeOf<SqliteException>().With.Message.Contains("Snapshots are never changed."));
    }

    [Test]
    public async Task A_record_that_fails_half_way_leaves_nothing_behind()
    {
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        Execute("CREATE TRIGGER fault BEFORE INSERT ON SnapshotFiles WHEN NEW.Position = 2 BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        Assert.That(
            () => store.Record(_folder.Load(), _folder.Extract, Noon),
            Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("the disk is full"));
        Assert.That(Count("Snapshots") + Count("SnapshotFiles"), Is.Zero);

        Execute("DROP TRIGGER fault");
        store.Record(_folder.Load(), _folder.Extract, Noon);
        Assert.That(store.Latest(10), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_fresh_file_opened_by_two_at_once_is_made_once()
    {
        using Barrier start = new(2);
        SnapshotStore[] stores = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            start.SignalAndWait();
            return SnapshotStore.OpenAsync(_folder.StorePath);
        })));
        Assert.That(stores.Select(store => store.Latest(1)), Is.All.Empty);
        Assert.That(Count("__EFMigrationsHistory"), Is.EqualTo(2));
    }

    [Test]
    public async Task Many_writers_at_once_record_one_snapshot()
    {
        const int Writers = 8;
        using Barrier start = new(Writers);
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        LoadedExtract extract = _folder.Load();
        // Threads of their own: tasks would wait for the barrier in turns.
        Snapshot[] snapshots = await Task.WhenAll(Enumerable.Range(0, Writers).Select(hour => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return store.Record(extract, _folder.Extract, Noon.AddHours(hour));
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.Multiple(() =>
        {
            Assert.That(snapshots.Select(snapshot => snapshot.LoadedAt).Distinct().Count(), Is.EqualTo(1));
            Assert.That((Count("Snapshots"), Count("SnapshotFiles")), Is.EqualTo((1L, 3L)));
        });
    }

    [Test]
    public void A_path_where_no_file_can_be_is_told_in_one_line()
    {
        string path = Path.Combine(_folder.Extract, "children.csv", "store.db");
        Assert.That(
            () => SnapshotStore.OpenAsync(path),
            Throws.TypeOf<StoreUnavailableException>().With.Message.StartsWith(path).And.Message.Not.Contains("\n"));
    }

    [Test]
    public void A_file_that_is_no_database_is_left_alone()
    {
        string text = new('x', 5_000);
        File.WriteAllText(_folder.StorePath, text);
        Assert.That(() => SnapshotStore.OpenAsync(_folder.StorePath), Throws.TypeOf<StoreUnavailableException>());
        Assert.That(File.ReadAllText(_folder.StorePath), Is.EqualTo(text));
    }

    [Test]
    public void A_servers_connection_string_is_refused_and_makes_no_file()
    {
        string connection = _folder.Beside("Host=db;Database=kpi");
        Assert.That(() => SnapshotStore.OpenAsync(connection), Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("PostgreSQL"));
        Assert.That(File.Exists(connection), Is.False);
    }

    [Test]
    public void A_lock_left_by_a_killed_program_does_not_hold_the_start_for_ever()
    {
        Execute("CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-03-29')");
        Assert.That(
            () => SnapshotStore.OpenAsync(_folder.StorePath, TimeSpan.FromMilliseconds(200), CancellationToken.None),
            Throws.TypeOf<StoreUnavailableException>().With.Message.Contains("stopped while it was making it"));
    }

    private long Count(string table) => (long)Run($"SELECT count(*) FROM {table}")!;

    private void Execute(string sql) => Run(sql);

    private object? Run(string sql)
    {
        using SqliteConnection connection = new($"Data Source={_folder.StorePath};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are this file's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
