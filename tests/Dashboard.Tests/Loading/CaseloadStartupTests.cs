using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using Microsoft.Extensions.Logging.Abstractions;

namespace KpiAnalytics.Dashboard.Tests.Loading;

public class CaseloadStartupTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("startup").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_load_that_fails_is_told_to_the_pages_and_does_not_stop_the_program()
    {
        SnapshotRecorder recorder = Recorder(Path.Combine(_folder, "store.db"));
        using CaseloadStartup startup = new(new CaseloadSettings("no-such-extract", "no-such-reference"), recorder, NullLogger<CaseloadStartup>.Instance);
        int changes = 0;
        startup.Changed += () => changes++;
        Assert.That(startup.Stage, Is.TypeOf<LoadStage.Loading>());

        await startup.StartAsync(CancellationToken.None);
        await startup.ExecuteTask!;

        Assert.Multiple(() =>
        {
            Assert.That(startup.Stage, Is.TypeOf<LoadStage.Failed>());
            Assert.That(((LoadStage.Failed)startup.Stage).Message, Is.Not.Empty);
            Assert.That(changes, Is.GreaterThan(0));
            Assert.That(File.Exists(Path.Combine(_folder, "store.db")), Is.False);
        });
    }

    [Test]
    public async Task A_load_that_succeeds_is_recorded_with_the_extracts_own_files_only()
    {
        SnapshotRecorder recorder = Recorder(Path.Combine(_folder, "store.db"));
        using CaseloadStartup startup = new(new CaseloadSettings(WriteExtract(), WriteReference()), recorder, NullLogger<CaseloadStartup>.Instance);
        await startup.StartAsync(CancellationToken.None);
        await startup.ExecuteTask!;

        Assert.That(startup.Stage, Is.TypeOf<LoadStage.Ready>());
        Assert.That(((SnapshotStage.Recorded)recorder.Stage).Latest.Single().Files.Select(file => file.File), Is.EqualTo(new[] { "children.csv", "offences.csv", "outcomes.csv" }));
    }

    [Test]
    public async Task A_store_that_cannot_be_opened_leaves_the_figures_there()
    {
        SnapshotRecorder recorder = Recorder(Path.Combine(WriteExtract(), "children.csv", "store.db"));
        using CaseloadStartup startup = new(new CaseloadSettings(WriteExtract(), WriteReference()), recorder, NullLogger<CaseloadStartup>.Instance);
        await startup.StartAsync(CancellationToken.None);
        await startup.ExecuteTask!;

        Assert.That(startup.Stage, Is.TypeOf<LoadStage.Ready>());
        Assert.That(recorder.Stage, Is.TypeOf<SnapshotStage.Failed>());
    }

    private static SnapshotRecorder Recorder(string store) =>
        new(new StoreSettings(store), TimeProvider.System, NullLogger<SnapshotRecorder>.Instance);

    private string WriteExtract() => Write(
        "extract",
        ("children.csv", "ypid,yotoucode,dateOfBirth\nC1,E01,2008-05-01\n"),
        ("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory\nC1,O1,2023-01-10,ROBBERY\n"),
        ("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome\nC1,O1,2023-04-01,YOUTH_CAUTION\n"));

    private string WriteReference() => Write("reference", ("services.csv", "yotoucode,name,region,country,policeForce,validFrom,validTo\n"));

    private string Write(string name, params (string Name, string Text)[] files)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        foreach ((string file, string text) in files)
            File.WriteAllText(Path.Combine(folder, file), text);

        return folder;
    }
}
