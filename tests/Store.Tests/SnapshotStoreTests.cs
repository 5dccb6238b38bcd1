using KpiAnalytics.Ingest;

namespace KpiAnalytics.Store.Tests;

public class SnapshotStoreTests
{
    private static readonly DateTime Noon = new(2026, 3, 29, 12, 0, 0, DateTimeKind.Utc);

    private ExtractFolder _folder = null!;

    [SetUp]
    public void MakeExtract() => _folder = new ExtractFolder();

    [TearDown]
    public void RemoveExtract() => _folder.Dispose();

    [Test]
    public async Task A_fresh_file_is_made_with_its_folders_and_holds_nothing()
    {
        string path = Path.Combine(_folder.Beside("new"), "folder", "store.db");
        SnapshotStore store = await SnapshotStore.OpenAsync(path);
        Assert.Multiple(() =>
        {
            Assert.That(File.Exists(path));
            Assert.That(store.Latest(10), Is.Empty);
            Assert.That(store.Find("0123456789abcdef"), Is.Null);
        });
    }

    [Test]
    public async Task A_snapshot_says_what_was_loaded_when_and_how_reading_it_went()
    {
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        Snapshot snapshot = store.Record(_folder.Load(), _folder.Extract, Noon);
        Assert.Multiple(() =>
        {
            Assert.That(snapshot.Id, Does.Match("^[0-9a-f]{16}$"));
            Assert.That(snapshot.LoadedAt, Is.EqualTo(Noon));
            Assert.That((snapshot.ExtractStart, snapshot.ExtractEnd), Is.EqualTo(((DateOnly?)new DateOnly(2023, 4, 1), (DateOnly?)new DateOnly(2023, 5, 1))));
            Assert.That(snapshot.Files, Is.EqualTo(new FileTally[] { new("children.csv", 3, 2), new("offences.csv", 2, 2), new("outcomes.csv", 2, 2) }));
            Assert.That(snapshot.Findings, Is.EqualTo(new FindingCounts(Errors: 1, Warnings: 1, Notes: 1)));
        });
    }

    [Test]
    public async Task Findings_that_are_not_listed_are_counted_too()
    {
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        UnlistedFindings more = new() { File = "offences.csv", Rule = "unknown-code", Level = FindingLevel.Warning, Count = 995_000, Rows = 995_000 };
        LoadedExtract loaded = _folder.Load();
        Snapshot snapshot = store.Record(loaded with { AllFindings = new(loaded.Findings, [more]) }, _folder.Extract, Noon);
        Assert.That(snapshot.Findings, Is.EqualTo(new FindingCounts(Errors: 1, Warnings: 995_001, Notes: 1)));
    }

    [Test]
    public async Task A_reopened_file_gives_back_what_was_recorded()
    {
        Snapshot recorded = (await SnapshotStore.OpenAsync(_folder.StorePath)).Record(_folder.Load(), _folder.Extract, Noon.AddTicks(1));
        Snapshot found = (await SnapshotStore.OpenAsync(_folder.StorePath)).Find(recorded.Id)!;
        AssertSame(found, recorded);
        Assert.That(found.LoadedAt.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public async Task An_extract_without_events_covers_nothing()
    {
        _folder.Write("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome\n");
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        store.Record(_folder.Load(), _folder.Extract, Noon);
        Assert.That((store.Latest(1)[0].ExtractStart, store.Latest(1)[0].ExtractEnd), Is.EqualTo(((DateOnly?)null, (DateOnly?)null)));
    }

    [Test]
    public async Task The_same_content_loaded_again_stays_one_snapshot_with_its_first_date()
    {
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        Snapshot first = store.Record(_folder.Load(), _folder.Extract, Noon);
        AssertSame(store.Record(_folder.Load(), _folder.Extract, Noon.AddDays(1)), first);
        Assert.That(store.Latest(10), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task The_latest_come_newest_first_and_no_more_than_asked_for()
    {
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        string[] ids = [.. new[] { 0, 2, 1 }.Select(day => RecordChanged(store, day))];
        Assert.Multiple(() =>
        {
            Assert.That(store.Latest(10).Select(snapshot => snapshot.Id), Is.EqualTo(new[] { ids[1], ids[2], ids[0] }));
            Assert.That(store.Latest(2).Select(snapshot => snapshot.Id), Is.EqualTo(new[] { ids[1], ids[2] }));
            Assert.That(store.Latest(2).Select(snapshot => snapshot.Files.Length), Is.All.EqualTo(3));
            Assert.That(store.Latest(0), Is.Empty);
        });
    }

    [Test]
    public async Task A_time_that_is_not_UTC_is_refused()
    {
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        DateTime local = DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified);
        Assert.That(() => store.Record(_folder.Load(), _folder.Extract, local), Throws.ArgumentException);
    }

    [Test]
    public async Task An_extract_that_is_gone_is_not_recorded()
    {
        SnapshotStore store = await SnapshotStore.OpenAsync(_folder.StorePath);
        Assert.That(() => store.Record(_folder.Load(), _folder.Beside("gone"), Noon), Throws.TypeOf<StoreUnavailableException>());
        Assert.That(store.Latest(10), Is.Empty);
    }

    private static void AssertSame(Snapshot actual, Snapshot expected)
    {
        // An array is equal to itself only, so the files are compared apart.
        Assert.That(actual with { Files = expected.Files }, Is.EqualTo(expected));
        Assert.That(actual.Files, Is.EqualTo(expected.Files));
    }

    private string RecordChanged(SnapshotStore store, int day)
    {
        _folder.Write("children.csv", $"ypid,yotoucode,dateOfBirth\nC1,E01,2008-05-0{day + 1}\nC2,E01,2007-01-31\n");
        return store.Record(_folder.Load(), _folder.Extract, Noon.AddDays(day)).Id;
    }
}
