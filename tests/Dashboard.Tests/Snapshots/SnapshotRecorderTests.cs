using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Ingest;
using Microsoft.Extensions.Logging.Abstractions;

namespace KpiAnalytics.Dashboard.Tests.Snapshots;

public class SnapshotRecorderTests
{
    private static readonly DateTimeOffset SummerTime = new(2026, 7, 1, 10, 30, 0, TimeSpan.FromHours(1));

    private string _folder = "";

    [SetUp]
    public void MakeExtract()
    {
        _folder = Directory.CreateTempSubdirectory("recorder").FullName;
        File.WriteAllText(Path.Combine(_folder, "children.csv"), "ypid\n");
    }

    [TearDown]
    public void RemoveExtract() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_load_is_recorded_at_the_clocks_time_in_UTC_and_the_pages_are_told()
    {
        SnapshotRecorder recorder = new(new StoreSettings(Path.Combine(_folder, "new", "store.db")), new FixedClock(SummerTime), NullLogger<SnapshotRecorder>.Instance);
        int changes = 0;
        recorder.Changed += () => changes++;
        Assert.That(recorder.Stage, Is.TypeOf<SnapshotStage.Recording>());

        await recorder.RecordAsync(Loaded, _folder, CancellationToken.None);

        SnapshotStage.Recorded recorded = (SnapshotStage.Recorded)recorder.Stage;
        Assert.Multiple(() =>
        {
            Assert.That(changes, Is.EqualTo(1));
            Assert.That(recorded.Latest.Single().Id, Is.EqualTo(recorded.CurrentId));
            Assert.That(recorded.Latest.Single().LoadedAt, Is.EqualTo(new DateTime(2026, 7, 1, 9, 30, 0, DateTimeKind.Utc)));
        });
    }

    [TestCase("children.csv/store.db", "children.csv")]
    [TestCase("Host=db;Database=kpi", "PostgreSQL")]
    public async Task A_store_that_cannot_be_opened_is_told_to_the_pages(string store, string message)
    {
        SnapshotRecorder recorder = new(new StoreSettings(Path.Combine(_folder, store)), new FixedClock(SummerTime), NullLogger<SnapshotRecorder>.Instance);
        await recorder.RecordAsync(Loaded, _folder, CancellationToken.None);
        Assert.That(((SnapshotStage.Failed)recorder.Stage).Message, Does.Contain(message));
    }

    private static LoadedExtract Loaded => new(new Extract { Children = [], Offences = [], Outcomes = [] }, [new("children.csv", 0, 0)], FindingList.None);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
