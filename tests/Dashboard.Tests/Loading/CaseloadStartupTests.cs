using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Dashboard.Tests.Drops;

namespace KpiAnalytics.Dashboard.Tests.Loading;

public class CaseloadStartupTests
{
    [Test]
    public async Task A_load_that_fails_is_told_to_the_pages_and_does_not_stop_the_program()
    {
        using DropWorld world = new();
        ShownCaseload shown = new();
        int changes = 0;
        shown.Changed += () => changes++;
        Assert.That(shown.Stage, Is.TypeOf<LoadStage.Loading>());

        await world.Start(shown, new CaseloadSettings("no-such-extract", "no-such-reference"), world.Recorder);

        Assert.Multiple(() =>
        {
            Assert.That(shown.Stage, Is.TypeOf<LoadStage.Failed>());
            Assert.That(((LoadStage.Failed)shown.Stage).Message, Is.Not.Empty);
            Assert.That(changes, Is.GreaterThan(0));
            Assert.That(File.Exists(world.Store), Is.False);
        });
    }

    [Test]
    public async Task A_load_that_succeeds_is_recorded_with_the_extracts_own_files_only()
    {
        using DropWorld world = new();
        await world.Start(world.Shown, world.Settings, world.Recorder);

        Assert.That(world.Shown.Stage, Is.TypeOf<LoadStage.Ready>());
        Assert.That(((SnapshotStage.Recorded)world.Recorder.Stage).Latest.Single().Files.Select(file => file.File), Is.EqualTo(new[] { "children.csv", "offences.csv", "outcomes.csv" }));
    }

    [Test]
    public async Task A_store_that_cannot_be_opened_leaves_the_figures_there()
    {
        using DropWorld world = new();
        SnapshotRecorder recorder = DropWorld.RecorderOf(Path.Combine(world.Settings.Extract, "children.csv", "store.db"));
        await world.Start(world.Shown, world.Settings, recorder);

        Assert.That(world.Shown.Stage, Is.TypeOf<LoadStage.Ready>());
        Assert.That(recorder.Stage, Is.TypeOf<SnapshotStage.Failed>());
    }
}
