using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Files;
using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Tests.Pages;
using KpiAnalytics.Ingest.Quality.WorkLists;
using Microsoft.Extensions.DependencyInjection;

namespace KpiAnalytics.Dashboard.Tests.Drops;

/// <summary>A work-list filled in by teams and dropped with the next files: what is indeed fixed is told without a click.</summary>
internal sealed class WorkListDropTests
{
    [Test]
    public async Task A_work_list_dropped_with_the_new_files_is_held_against_them()
    {
        using DropWorld world = await DropWorld.Started();
        byte[] list = await ListOf(world, "PURPLE", "GREEN");
        string id = await world.Drop([("back from the teams.xlsx", list), .. Files("WHITE", "GREEN")]);

        IDocument page = await Render(world, id);
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("[aria-label='Tables recognised'] tbody tr")[0].Words(), Does.StartWith("back from the teams.xlsx E01 \u2713 Recognised Data-quality work-list, filled in"));
            Assert.That(page.QuerySelector("#recheck-title + p").Words(), Is.EqualTo("Of 2 rows ticked as fixed, 1 is fixed and 1 is still wrong. Held against the extract in these files."));
            Assert.That(page.QuerySelectorAll("[aria-label='Work-list rows'] tbody tr").Select(row => row.Words()), Is.EqualTo(new[]
            {
                "yes Still wrong, though ticked E01 C2 ethnicity is not a code of its list; it is read as not known. children.csv, ethnicity, ypid C2",
                "yes Fixed E01 C1 ethnicity is not a code of its list; it is read as not known. children.csv, ethnicity, ypid C1",
            }));
            Assert.That(page.QuerySelectorAll("[aria-label='Work-list rows'] th[scope=col]"), Has.Length.EqualTo(6));
            Assert.That(page.QuerySelectorAll("button").Select(button => button.Words()), Does.Contain("Load this"));
        });
    }

    [Test]
    public async Task It_is_still_there_once_the_files_are_loaded()
    {
        using DropWorld world = await DropWorld.Started();
        byte[] list = await ListOf(world, "PURPLE", "GREEN");
        string id = await world.Drop([("list.xlsx", list), .. Files("WHITE", "BLACK")]);
        await world.Desk.LoadAsync(id);

        Assert.That((await Render(world, id)).QuerySelector("#recheck-title + p").Words(), Does.StartWith("Of 2 rows ticked as fixed, 2 are fixed."));
    }

    [Test]
    public async Task After_a_restart_the_page_says_the_same()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop([("list.xlsx", await ListOf(world, "PURPLE", "GREEN")), .. Files("WHITE", "GREEN")]);
        await world.Desk.LoadAsync(id);
        (string Section, DropRecheck Recheck) before = (await SectionOf(world, id), world.Desk.Find(id)!.Recheck!);

        await world.Restart();
        Assert.That((world.Shown.Drops.Extract, world.Desk.Find(id)!.Recheck), Is.EqualTo((id, (DropRecheck?)null)), "nothing but the files is kept");
        await world.Desk.RecogniseAsync(id);
        Assert.Multiple(async () =>
        {
            Assert.That(world.Desk.Find(id)!.Recheck!.Rows, Is.EqualTo(before.Recheck.Rows));
            Assert.That(await SectionOf(world, id), Is.EqualTo(before.Section).And.Contain("Held against the extract in these files."));
            Assert.That(world.Desk.Find(id)!.Check, Is.Null, "what is shown is not loaded again");
        });
    }

    [Test]
    public async Task A_work_list_alone_is_held_against_the_extract_shown()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("list.xlsx", await ListOf(world, "PURPLE", "GREEN")));

        Assert.That((world.Desk.Find(id)!.Check!.Effect, world.Desk.Find(id)!.Recheck!.IsOfDrop), Is.EqualTo((DropEffect.Nothing, false)));
        Assert.That((await Render(world, id)).QuerySelector("#recheck-title + p").Words(), Is.EqualTo("Of 2 rows ticked as fixed, 2 are still wrong. Held against the extract that is shown."));
        await world.Desk.LoadAsync(await world.Drop(Files("WHITE", "BLACK")));
        Assert.That(world.Desk.Find(id)!.Recheck, Is.Null, "another extract is shown now");
    }

    [Test]
    public async Task Beside_part_of_an_extract_nothing_is_said()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop([("list.xlsx", await ListOf(world, "PURPLE", "GREEN")), Files("WHITE", "GREEN")[0]]);
        Assert.That((world.Desk.Find(id)!.Check!.Effect, world.Desk.Find(id)!.Recheck), Is.EqualTo((DropEffect.Incomplete, (DropRecheck?)null)));
    }

    [Test]
    public void Rows_not_ticked_are_counted_apart()
    {
        WorkListRow row = new("E01", "unknown-code", "warning", "C1", "children.csv", "2", "sex", "9", "What.", "", "", "", "", "", "");
        ImmutableArray<RecheckedRow> rows =
        [
            new(row, WorkListState.StillThere), new(row with { Fixed = "no" }, WorkListState.Fixed), new(row, WorkListState.RowGone), new(row, WorkListState.CannotTell),
        ];
        Assert.That(RecheckWords.Summary(rows), Is.EqualTo("No row is ticked as fixed. Of 4 rows not ticked, 1 is fixed, 1 is still wrong, 1 is no longer there and 1 is not to be told."));
        Assert.That(rows.Select(one => (RecheckWords.Said(one), RecheckWords.Found(one))), Is.EqualTo(new[]
        {
            ("not filled in", "Still wrong"), ("no", "Fixed, though it says no"), ("not filled in", "The row is no longer there"), ("not filled in", "Cannot be told"),
        }));
        Assert.That(RecheckWords.Summary([new(row with { Fixed = "yes" }, WorkListState.Fixed), rows[0]]), Is.EqualTo("Of 1 row ticked as fixed, 1 is fixed. Of 1 row not ticked, 1 is still wrong."));
    }

    /// <summary>The list of last quarter's files, every row ticked; they are what is shown then.</summary>
    private static async Task<byte[]> ListOf(DropWorld world, string first, string second)
    {
        await world.Desk.LoadAsync(await world.Drop(Files(first, second)));
        using MemoryStream stream = new();
        WorkListFile.Write(stream, [.. world.Caseload.Quality.WorkList().Select(row => row with { Fixed = "yes" })]);
        return stream.ToArray();
    }

    private static (string Name, byte[] Bytes)[] Files(string first, string second) =>
    [
        ("children.csv", Encoding.UTF8.GetBytes($"ypid,yotoucode,dateOfBirth,ethnicity\nC1,E01,2008-05-01,{first}\nC2,E01,2008-06-01,{second}\n")),
        ("offences.csv", Encoding.UTF8.GetBytes(DropWorld.Offences)), ("outcomes.csv", Encoding.UTF8.GetBytes(DropWorld.Outcomes)),
    ];

    private static async Task<string> SectionOf(DropWorld world, string id) => (await Render(world, id)).QuerySelector("section[aria-labelledby=recheck-title]").Words();

    private static Task<IDocument> Render(DropWorld world, string id) => PageRenderer.Render<FilesPage>($"files?drop={id}", world.Shown, add: services => services
        .AddSingleton(world.Shown).AddSingleton(world.Folder).AddSingleton(world.Desk).AddSingleton(world.Settings));
}
