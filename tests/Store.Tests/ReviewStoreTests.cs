using KpiAnalytics.Ingest.Matching.Review;
using Microsoft.Data.Sqlite;

namespace KpiAnalytics.Store.Tests;

public class ReviewStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 29, 12, 0, 0, TimeSpan.Zero);

    private string _folder = "";

    private string StorePath => Path.Combine(_folder, "store.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("kpi-review-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_reopened_store_gives_back_the_events_in_order_and_the_queue_they_make()
    {
        ReviewEvent[] steps = [Step(ReviewAction.Propose, "program"), Step(ReviewAction.Confirm, "A"), Step(ReviewAction.Confirm, "B"), Step(ReviewAction.Undo, "A")];
        ReviewStore store = await ReviewStore.OpenAsync(StorePath);
        Assert.That(store.TryAdd(0, steps[..2]) && store.TryAdd(2, steps[2..]));

        ReviewStore reopened = await ReviewStore.OpenAsync(StorePath);
        Assert.That(reopened.Events(), Is.EqualTo(steps));
        Assert.That(ReviewQueue.Of(reopened.Events()).StateOf(steps[0].Pair), Is.EqualTo(ReviewState.ConfirmedOnce));
    }

    [Test]
    public async Task Who_has_not_seen_the_latest_events_adds_none()
    {
        ReviewStore store = await ReviewStore.OpenAsync(StorePath);
        store.TryAdd(0, [Step(ReviewAction.Propose, "program")]);
        Assert.That(store.TryAdd(0, [Step(ReviewAction.Propose, "program")]), Is.False);
        Assert.That(store.Events(), Has.Length.EqualTo(1));
    }

    [TestCase("UPDATE ReviewEvents SET Who = 'B'")]
    [TestCase("DELETE FROM ReviewEvents")]
    public async Task The_audit_cannot_be_changed(string change)
    {
        (await ReviewStore.OpenAsync(StorePath)).TryAdd(0, [Step(ReviewAction.Propose, "program")]);
        using SqliteConnection connection = new($"Data Source={StorePath};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this test's own.
        command.CommandText = change;
#pragma warning restore CA2100
        Assert.That(command.ExecuteNonQuery, Throws.TypeOf<SqliteException>().With.Message.Contains("never changed"));
    }

    private static ReviewEvent Step(ReviewAction action, string who) => new(new("YP1", "N1"), action, who, Noon, "evidence");
}
