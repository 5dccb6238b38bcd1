using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Tests.Drops;

internal sealed class DropDeskTests
{
    private const string Population = "yotoucode,year,age,count\nE01,2023,10,500\n";

    private const string UnlikeAny = "Kid number,Team,Born on\nC1,E01,2008-05-01\nC2,E01,2008-06-01\n";

    [Test]
    public async Task Before_loading_it_is_said_what_loading_does_and_nothing_is_changed()
    {
        using DropWorld world = await DropWorld.Started();
        DropState state = world.Desk.Find(await world.DropExtract())!;
        Assert.Multiple(() =>
        {
            Assert.That(state.Check!.Inbox.Files, Is.EqualTo(new FileTally[] { new("children.csv", 2, 2), new("offences.csv", 2, 2), new("outcomes.csv", 2, 2) }));
            Assert.That(DropText.Effect(state.Check, world.Caseload), Is.EqualTo(
                "Loading replaces the extract shown, 1 Apr 2023 to 1 Apr 2023, by one that covers 1 Mar 2024 to 19 Mar 2024: 2 children, 2 offences and 2 outcomes."));
            Assert.That(world.ChildrenShown, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Loaded_a_drop_is_what_all_pages_show_and_a_snapshot_by_the_files_own_names()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.DropExtract();
        await world.Desk.LoadAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(world.ChildrenShown, Is.EqualTo(2));
            Assert.That(world.Caseload.Files.Select(file => file.File), Is.EqualTo(new[] { "children.csv", "offences.csv", "outcomes.csv", "services.csv" }));
            Assert.That(world.Shown.Drops.Ids, Is.EqualTo(new[] { id }));
            Assert.That(() => (world.Recorder.Stage as SnapshotStage.Recorded)?.Latest.Length, Is.EqualTo(2).After(20_000, 50));
            Assert.That(() => world.Desk.Discard(id), Throws.TypeOf<DropRefusedException>().With.Message.Contains("are the data shown"));
        });
    }

    [Test]
    public async Task Quarterly_returns_alone_give_the_KPIs_they_hold_and_all_else_is_not_supplied()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("sent.csv", DropWorld.Returns));
        Assert.That(DropText.Effect(world.Desk.Find(id)!.Check!, null), Does.StartWith(
            "Loading replaces the extract shown by one that covers 1 Apr 2024 to 30 Sep 2024: 2 figures of quarterly returns and no case-level record,"));
        await world.Desk.LoadAsync(id);

        MeasureResult Latest(string measure) => world.Caseload.Answer(new Question
        {
            Measures = [MeasureCatalogue.Find(measure)!],
            PeriodKinds = [PeriodKind.Quarter],
            From = new(2024, 4, 1),
            To = new(2024, 9, 30),
        }).Last();
        Assert.That(world.Desk.Find(id)!.Problem, Is.Empty);
        Assert.That(world.Caseload.Services.Select(service => service.Name), Is.EqualTo(new[] { "Service 1" }));
        Assert.That((Latest("kpi7").Numerator, Latest("kpi7").Denominator, Latest("kpi7").Status), Is.EqualTo((38.0, 149.0, ResultStatus.Ok)));
        Assert.That((Latest("kpi1").Status, Latest("kpi1").Notes.First()), Is.EqualTo((ResultStatus.NotSupplied, "children.csv, offences.csv, outcomes.csv, programmes.csv, programme_offences.csv, residences.csv not supplied")));
        Assert.That((Latest("fte.rate").Status, Latest("fte.rate").Notes.First()), Is.EqualTo((ResultStatus.NotSupplied, "children.csv, offences.csv, outcomes.csv not supplied")));
        await world.Restart();
        Assert.That(world.Shown.Drops.Extract, Is.EqualTo(id));
    }

    [Test]
    public async Task A_restart_shows_the_files_loaded_last()
    {
        using DropWorld world = await DropWorld.Started();
        await world.Desk.LoadAsync(await world.DropExtract());
        string added = await world.Drop(("p.csv", Population));
        await world.Desk.LoadAsync(added);
        await world.Restart();

        Assert.That((world.ChildrenShown, world.Caseload.Reference.Reference.Populations.Single().Count), Is.EqualTo((2, 500L)));
        Assert.That(world.Shown.Drops.Additions, Is.EqualTo(new[] { added }));
    }

    [Test]
    public async Task A_restart_shows_the_settings_data_where_a_file_is_gone_or_the_settings_changed()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.DropExtract();
        await world.Desk.LoadAsync(id);
        await world.Restart(world.Settings with { Reference = world.Settings.Reference + Path.DirectorySeparatorChar });
        Assert.That((world.ChildrenShown, world.Shown.Note), Is.EqualTo((1, "")));

        File.Delete(Path.Combine(world.Places.Folder, id, "0002"));
        await world.Restart();
        Assert.That((world.ChildrenShown, world.Shown.Note), Is.EqualTo((1, "The files loaded last are no longer there, so they are not shown.")));
    }

    [Test]
    public async Task Reference_figures_alone_are_added_and_the_extract_stays()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("p.csv", Population));
        Assert.That(DropText.Effect(world.Desk.Find(id)!.Check!, world.Caseload), Does.StartWith("Loading keeps the extract shown and adds"));
        await world.Desk.LoadAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(world.ChildrenShown, Is.EqualTo(1));
            Assert.That(world.Caseload.Reference.Reference.Populations.Single().Count, Is.EqualTo(500));
            Assert.That(world.Caseload.Files.Select(file => file.File), Does.Contain("p.csv"));
        });
    }

    [Test]
    public async Task Figures_added_repeat_no_finding_of_the_extract()
    {
        using DropWorld world = await DropWorld.Started();
        // A child without an offence is a note of the checks over the whole extract.
        await world.Desk.LoadAsync(await world.Drop(
            ("children.csv", DropWorld.Children + "C3,E01,2008-07-01\n"), ("offences.csv", DropWorld.Offences), ("outcomes.csv", DropWorld.Outcomes)));
        Finding[] before = [.. world.Caseload.Loaded.Findings];
        await world.Desk.LoadAsync(await world.Drop(("p.csv", Population)));

        Assert.That(before, Has.Some.Matches<Finding>(finding => finding!.Ypid == "C3"));
        Assert.That(world.Caseload.Loaded.Findings.Select(Said), Is.EqualTo(before.Select(Said)));

        static (string, string, string) Said(Finding finding) => (finding.Rule, finding.Ypid, finding.Message);
    }

    [Test]
    public async Task An_extract_takes_the_place_of_figures_added_before_and_says_so()
    {
        using DropWorld world = await DropWorld.Started();
        await world.Desk.LoadAsync(await world.Drop(("p.csv", Population)));
        string id = await world.DropExtract();
        Assert.That(DropText.Effect(world.Desk.Find(id)!.Check!, world.Caseload), Does.EndWith("add those files to this drop to keep them."));
        await world.Desk.LoadAsync(id);
        Assert.That(world.Caseload.Reference.Reference.Populations, Is.Empty);
    }

    [Test]
    public async Task Part_of_an_extract_cannot_be_loaded()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("children.csv", DropWorld.Children));
        DropCheck check = world.Desk.Find(id)!.Check!;
        Assert.That((check.Effect, DropText.Effect(check, world.Caseload)), Is.EqualTo(
            (DropEffect.Incomplete, "An extract needs children, offences and outcomes: no table was recognised as offences.csv and outcomes.csv. Add that file to this drop, or confirm its columns.")));
    }

    [Test]
    public async Task A_failure_leaves_what_is_shown_and_is_told_in_a_sentence()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.DropExtract();
        // The file that says what is shown cannot be written.
        Directory.CreateDirectory(world.Places.ShownFile);
        await world.Desk.LoadAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(world.ChildrenShown, Is.EqualTo(1));
            Assert.That(world.Shown.Drops.IsEmpty);
            Assert.That(world.Desk.Find(id)!.Problem, Does.StartWith("That did not succeed, and nothing was changed."));
        });
    }

    [Test]
    public async Task While_somebody_else_loads_nobody_does()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.DropExtract();
        using (LoadingLock? other = LoadingLock.TryTake(world.Places.LockFile))
        {
            await world.Desk.LoadAsync(id);
            Assert.That((other is null, world.ChildrenShown, world.Desk.Find(id)!.Problem), Is.EqualTo(
                (false, 1, "Somebody else is loading files just now. Wait until that is done, then load again.")));
        }

        await world.Desk.LoadAsync(id);
        Assert.That((world.ChildrenShown, world.Desk.Find(id)!.Problem), Is.EqualTo((2, "")));
    }

    [Test]
    public async Task Files_read_before_others_were_loaded_are_read_again_first()
    {
        using DropWorld world = await DropWorld.Started();
        string[] ids = [await world.DropExtract(), await world.Drop(("p.csv", Population))];
        await world.Desk.LoadAsync(ids[0]);
        await world.Desk.LoadAsync(ids[1]);
        Assert.That((world.Shown.Drops.Ids.Single(), world.Desk.Find(ids[1])!.Problem), Is.EqualTo(
            (ids[0], "Other files were loaded since these were read. Read them again to see what loading would change.")));

        await world.Desk.CheckAsync(ids[1]);
        await world.Desk.LoadAsync(ids[1]);
        Assert.That(world.Shown.Drops.Ids, Is.EqualTo(ids));
    }

    [Test]
    public async Task What_is_confirmed_once_is_not_asked_again()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("kids.csv", "ypid,yotoucode,Born on\nC1,E01,2008-05-01\nC2,E01,2008-06-01\n"), ("offences.csv", DropWorld.Offences), ("outcomes.csv", DropWorld.Outcomes));
        Assert.That(world.Desk.Find(id)!.Check, Is.Null);

        ConfirmForm form = ConfirmForm.Of(world.Desk.Find(id)!.Inbox!, []);
        form.Files.Single().Supplier = "CMS";
        await world.Desk.ConfirmAsync(id, form.Answers);
        Assert.That((world.Desk.Find(id)!.Check?.Effect, world.Desk.Find(id)!.Inbox!.Tables[0].Supplier), Is.EqualTo(((DropEffect?)DropEffect.ReplacesExtract, "CMS")));

        DropState next = world.Desk.Find(await world.Drop(("next.csv", "ypid,yotoucode,Born on\nC9,E01,2008-05-01\n")))!;
        Assert.That(next.Inbox!.ToConfirm, Is.Empty);
        Assert.That(File.ReadAllText(world.Places.ConfirmationsFile), Does.Contain("\"Born on\": \"dateOfBirth\""));
    }

    [TestCase("offences.csv", "replaces what is shown")]
    [TestCase("population.csv", "adds to the reference")]
    [TestCase("areas", "adds to the reference")]
    [TestCase("pnc_entrants", "matched to the children, changes no figure")]
    [TestCase("stop_and_searches", "not loaded")]
    [TestCase("", "not loaded")]
    public void It_is_said_of_each_table_what_becomes_of_it(string target, string use) =>
        Assert.That(DropText.Use(CoverageTextTests.Table(Ingest.Recognition.RecognitionStatus.Recognised) with { Target = target }, DropEffect.ReplacesExtract), Is.EqualTo(use));

    [Test]
    public async Task While_the_data_to_start_with_are_loading_nothing_is_said_of_what_loading_does()
    {
        using DropWorld world = new();
        string id = await world.DropExtract();
        Assert.That((world.Desk.Find(id)!.Inbox?.Tables.Length, world.Desk.Find(id)!.Check), Is.EqualTo(((int?)3, (DropCheck?)null)));
        await world.Start(world.Shown, world.Settings, world.Recorder);
        await world.Desk.RecogniseAsync(id);
        Assert.That(world.Desk.Find(id)!.Check?.Effect, Is.EqualTo(DropEffect.ReplacesExtract));
    }

    [TestCase("children.csv", "Title, children.csv", "children.csv")]
    [TestCase("stop_and_searches", "Title, stops and searches", "stops and searches")]
    [TestCase("pnc_entrants", "Title", "entrants on the PNC")]
    [TestCase("", "Title", "")]
    public void A_table_is_named_in_words(string target, string name, string rows) =>
        Assert.That(
            (TableName.Of(CoverageTextTests.Table(Ingest.Recognition.RecognitionStatus.Recognised) with { Title = "Title", Target = target }), TableName.Rows(target)),
            Is.EqualTo((name, rows)));

    [Test]
    public async Task A_file_that_holds_no_table_is_counted_as_not_read()
    {
        using DropWorld world = await DropWorld.Started();
        DropState state = world.Desk.Find(await world.Drop(("notes.txt", "Dear all\n"), ("children.csv", DropWorld.Children)))!;
        Assert.That(DropText.Summary(state.Inbox!, 2), Is.EqualTo("1 table in 2 files: 1 recognised. 1 file or sheet is not read."));
    }

    [Test]
    public async Task The_settings_data_can_be_shown_again()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.DropExtract();
        await world.Desk.LoadAsync(id);
        Assert.That(await world.Desk.ShowSettingsAsync(world.Settings), Is.Empty);
        Assert.That((world.ChildrenShown, world.Shown.Drops.IsEmpty, world.Folder.Find(id) is not null), Is.EqualTo((1, true, true)));
    }

    [Test]
    public async Task Columns_unlike_any_layout_are_unknown_and_nothing_can_be_loaded()
    {
        using DropWorld world = await DropWorld.Started();
        DropState state = world.Desk.Find(await world.Drop(("kids.csv", UnlikeAny)))!;
        Assert.That((state.Inbox!.Tables.Single().Use, state.Check, DropText.Summary(state.Inbox, 1)), Is.EqualTo((Ingest.Recognition.TableUse.None, (DropCheck?)null, "1 table in 1 file: 1 unknown.")));
    }
}
