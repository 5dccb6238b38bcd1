using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Engine.Analyses.Joined;
using Microsoft.Extensions.Logging.Abstractions;

namespace KpiAnalytics.Dashboard.Tests.Drops;

/// <summary>Lists of people that are dropped, from the page Files to the pages of joined data.</summary>
internal sealed class DroppedListsTests
{
    private const string People = "ypid,Forename,Surname,Date of Birth,PNC Number\nC1,Alex,Example,2008-05-01,23/1A\n";

    private const string Entrants = "PNC ID,Surname,Forename,DOB,FTE Date,Disposal\n23/1A,EXAMPLE,ALEX,01/05/2008,01/04/2023,Youth caution\n23/2B,SAMPLE,SAM,01/06/2008,02/04/2023,Youth caution\n";

    [Test]
    public async Task They_are_matched_once_loaded_and_change_no_figure()
    {
        using DropWorld world = await DropWorld.Started();
        using MatchingStartup matching = Matching(world);
        await matching.StartAsync(CancellationToken.None);
        string id = await world.Drop(("people.csv", People), ("bureau.csv", Entrants));
        DropCheck check = world.Desk.Find(id)!.Check!;
        Assert.That(check.Effect, Is.EqualTo(DropEffect.AddsLists));
        Assert.That(check.Inbox.Tables.Select(table => DropText.Use(table, check.Effect)), Has.All.EqualTo("matched to the children, changes no figure"));

        object before = world.Caseload;
        await world.Desk.LoadAsync(id);
        Assert.That(() => matching.Stage, Is.InstanceOf<MatchingStage.Ready>().After(20_000, 50));
        PncList list = ((MatchingStage.Ready)matching.Stage).Matched.PncListOf([])!;
        Assert.That(list.Entries.Select(entry => (entry.PncId, entry.Ypid)), Is.EqualTo(new[] { ("23/1A", "C1"), ("23/2B", "") }));
        Assert.That(world.Caseload, Is.SameAs(before));

        await world.Desk.ShowSettingsAsync(world.Settings);
        Assert.That(() => matching.Stage, Is.InstanceOf<MatchingStage.NotGiven>().After(20_000, 50));
        await matching.StopAsync(CancellationToken.None);
    }

    [Test]
    public async Task What_matching_lacks_is_said_before_they_are_loaded()
    {
        using DropWorld world = await DropWorld.Started();
        Assert.That(await Effect(("people.csv", People), ("bureau.csv", Entrants)), Does.EndWith("A list takes the place of the one of its kind before."));
        Assert.That(await Effect(("bureau.csv", Entrants)), Does.EndWith("Matching needs the service's own list of people (ypid, names, date of birth) too: it is not among these files, so one must have been given before."));
        Assert.That(await Effect(("people.csv", People)), Does.EndWith("or the PNC's list of first-time entrants, too: none is among these files, so one must have been given before."));
        Assert.That(await Effect(("bureau.csv", Entrants), ("children.csv", DropWorld.Children), ("offences.csv", DropWorld.Offences), ("outcomes.csv", DropWorld.Outcomes)), Does.Contain(
            "2 outcomes. The lists of people are matched to the children, for the pages Joined data and Matching. Matching needs the service's own list of people (ypid, names, date of birth) too: it is not among these files."));

        async Task<string> Effect(params (string Name, string Text)[] files) => DropText.Effect(world.Desk.Find(await world.Drop(files))!.Check!, world.Caseload);
    }

    [Test]
    public async Task They_are_there_again_after_a_restart_and_their_rows_are_not_the_references()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("people.csv", People), ("bureau.csv", Entrants));
        await world.Desk.LoadAsync(id);
        await world.Restart();
        using MatchingStartup matching = Matching(world);
        await matching.StartAsync(CancellationToken.None);
        Assert.That(() => matching.Stage, Is.InstanceOf<MatchingStage.Ready>().After(20_000, 50));
        Assert.That((world.Shown.Drops.Additions.Single(), world.Caseload.Files.Select(file => file.File).Contains("bureau.csv")), Is.EqualTo((id, false)));
        await matching.StopAsync(CancellationToken.None);
    }

    [Test]
    public async Task An_extract_that_is_dropped_is_not_matched_to_the_samples_lists()
    {
        using DropWorld world = await DropWorld.Started();
        string sample = Directory.CreateDirectory(Path.Combine(world.Places.Folder, "..", "sample")).FullName;
        await File.WriteAllTextAsync(Path.Combine(sample, "people.csv"), People);
        await File.WriteAllTextAsync(Path.Combine(sample, "bureau.csv"), Entrants);
        using MatchingStartup matching = Matching(world, new MatchingSettings(sample, null, IsSample: true));
        await matching.StartAsync(CancellationToken.None);
        Assert.That(() => matching.Stage, Is.InstanceOf<MatchingStage.Ready>().After(20_000, 50));
        await world.Desk.LoadAsync(await world.DropExtract());
        Assert.That(() => matching.Stage, Is.InstanceOf<MatchingStage.NotGiven>().After(20_000, 50));
        await matching.StopAsync(CancellationToken.None);
    }

    private static MatchingStartup Matching(DropWorld world, MatchingSettings? settings = null) => new(
        settings ?? new MatchingSettings(null, null), new StoreSettings(world.Store), world.Shown, new DropCaseload(world.Settings, world.Places, world.Folder), TimeProvider.System,
        NullLogger<MatchingStartup>.Instance);
}
