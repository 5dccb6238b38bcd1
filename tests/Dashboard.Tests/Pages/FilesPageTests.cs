using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Files;
using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Tests.Drops;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;
using Microsoft.Extensions.DependencyInjection;

namespace KpiAnalytics.Dashboard.Tests.Pages;

internal sealed class FilesPageTests
{
    [Test]
    public async Task Without_a_drop_the_page_says_what_is_shown_and_takes_files()
    {
        using DropWorld world = await DropWorld.Started();
        IDocument page = await Render(world, "files");
        Assert.Multiple(() =>
        {
            Assert.That(page.Body.Words(), Does.Contain("The pages show extract, the extract the dashboard was started with. The extract covers 1 Apr 2023 to 1 Apr 2023."));
            Assert.That(page.QuerySelector("label[for=drop-files]"), Is.Not.Null);
            Assert.That(page.QuerySelector("#drop-files")!.HasAttribute("multiple"));
            Assert.That(page.QuerySelector("#drop-limits").Words(), Does.Contain("Up to 200 files, 512 MB a file, 2 GB in all."));
            Assert.That(page.QuerySelector("#result"), Is.Null);
        });
    }

    [Test]
    public async Task A_drop_is_listed_table_by_table_with_what_loading_does()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.DropExtract();
        IDocument page = await Render(world, $"files?drop={id}");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("[aria-label='Tables recognised'] tbody tr")[2].Words(), Is.EqualTo(
                "outcomes.csv - \u2713 Recognised Canonical extract, outcomes.csv contract of this product; names of the Youth Justice Board's warehouse - 2 1 Mar 2024 to 19 Mar 2024 This file ends 12 days before the quarter does (Jan-Mar 2024)."));
            Assert.That(page.QuerySelectorAll("[aria-label='Rows by file'] tbody tr")[0].Words(), Is.EqualTo("children.csv children.csv 2 2 0 replaces what is shown"));
            Assert.That(page.QuerySelectorAll("button").Select(button => button.Words()), Is.EqualTo(new[] { "Load this", "Discard" }));
            Assert.That(page.QuerySelector("[aria-label='Dropped files'] tbody tr").Words(), Is.EqualTo("22 Nov 2026 15:52 children.csv, offences.csv, outcomes.csv not shown"));
        });
    }

    [Test]
    public async Task A_loaded_drop_says_so_and_leads_to_the_pages()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.DropExtract();
        await world.Desk.LoadAsync(id);
        IDocument page = await Render(world, $"files?drop={id}");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("#result").Words(), Is.EqualTo("Loaded"));
            Assert.That(page.Body.Words(), Does.Contain("The pages show 3 files dropped on 22 Nov 2026 15:52 UTC. The extract covers 1 Mar 2024 to 19 Mar 2024."));
            Assert.That(page.QuerySelectorAll("button").Select(button => button.Words()), Is.EqualTo(new[] { "Show the data of the settings again" }));
        });
    }

    [Test]
    public async Task Where_nothing_was_found_no_page_is_promised_to_list_it()
    {
        using DropWorld world = await DropWorld.Started();
        IDocument page = await Render(world, $"files?drop={await world.DropExtract()}");
        Assert.That(page.QuerySelector("section[aria-labelledby=check-title]").Words(), Does.Contain("Reading gave no finding.").And.Not.Contain("Once loaded"));
    }

    [Test]
    public async Task Lists_of_people_that_are_loaded_lead_to_the_pages_that_use_them()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("people.csv", "ypid,Forename,Surname,Date of Birth\nC1,Alex,Example,2008-05-01\n"));
        await world.Desk.LoadAsync(id);
        IDocument page = await Render(world, $"files?drop={id}");
        Assert.That(page.QuerySelector("#result").Words(), Is.EqualTo("Loaded"));
        Assert.That(page.Body.Words(), Does.Contain("No figure changed: the lists are matched to the children shown.").And.Not.Contain("All pages show these files now."));
    }

    [Test]
    public async Task Returns_alone_are_said_to_be_what_is_shown()
    {
        using DropWorld world = await DropWorld.Started();
        string id = await world.Drop(("sent.csv", DropWorld.Returns));
        await world.Desk.LoadAsync(id);
        Assert.That((await Render(world, $"files?drop={id}")).QuerySelector("section[aria-labelledby=shown-title]").Words(), Does.Contain(
            "These are quarterly returns alone, which cover 1 Apr 2024 to 30 Sep 2024: what case-level records would give is not supplied."));
    }

    [Test]
    public async Task A_link_to_discarded_files_says_so()
    {
        using DropWorld world = await DropWorld.Started();
        Assert.That((await Render(world, "files?drop=..%2Fstore.db")).QuerySelector("[role=alert]").Words(), Is.EqualTo("The files this link opens are not there: they were discarded."));
    }

    [Test]
    public async Task An_unknown_table_says_what_it_holds_and_what_was_looked_for()
    {
        RecognisedTable table = CoverageTextTests.Table(RecognitionStatus.Unknown) with { OtherHeaders = ["Room", "Key"] };
        IDocument page = await PageRenderer.Render<RecognisedTables>("files", parameters: new() { ["Inbox"] = new RecognisedInbox([table], FindingList.None) });
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("tbody tr").Words(), Is.EqualTo("a.xlsx S \u2715 Unknown No layout known is like it. Its columns: Room, Key. - 1,200"));
            Assert.That(page.QuerySelectorAll("details li").Select(layout => layout.Words()), Is.EqualTo(InboxLoader.KnownLayouts).And.Contains("Canonical extract"));
        });
    }

    [Test]
    public async Task Every_question_has_a_label_of_its_own_and_one_button_confirms_all()
    {
        IDocument page = await PageRenderer.Render<ConfirmSection>("files", parameters: new()
        {
            ["Inbox"] = new RecognisedInbox([ConfirmFormTests.Asked, ConfirmFormTests.Asked with { Sheet = "T" }], FindingList.None), ["Suppliers"] = System.Collections.Immutable.ImmutableArray.Create("CMS", "Police"),
        });
        string[] asked = [.. page.QuerySelectorAll("select, input").Select(input => input.Id!)];
        Assert.Multiple(() =>
        {
            Assert.That(asked, Has.Length.EqualTo(1 + (2 * 4)).And.Unique);
            Assert.That(page.QuerySelectorAll("label").Select(label => label.GetAttribute("for")), Is.EquivalentTo(asked));
            Assert.That(page.QuerySelectorAll("button").Select(button => button.Words()), Is.EqualTo(new[] { "Confirm" }));
            Assert.That(page.QuerySelector("select").Words(), Does.Contain("Kid (such as C1)"));
        });
    }

    [Test]
    public void Findings_are_told_by_rule_with_the_first_of_them()
    {
        Finding first = new() { File = "a.csv", Line = 1_204, Rule = "unreadable-date", Level = FindingLevel.Error, Message = "No date.", Affects = ["fte.rate", "kpi1"] };
        Finding[] findings = [new() { File = "a.csv", Rule = "unknown-code", Level = FindingLevel.Warning, Message = "No code." }, first, first with { Line = 9, Affects = ["fte.rate"] }, first with { Level = FindingLevel.Note }];
        Assert.That(RuleTally.Of(new([.. findings], [])), Is.EqualTo(new RuleTally[]
        {
            new("unreadable-date", FindingLevel.Error, 2, "a.csv, line 1,204", "No date.", "2 measures"), new("unknown-code", FindingLevel.Warning, 1, "a.csv", "No code.", "no measure"),
        }));
    }

    [Test]
    public void Findings_that_are_not_listed_count_by_rule_too()
    {
        Finding first = new() { File = "a.csv", Line = 2, Rule = "unknown-code", Level = FindingLevel.Warning, Message = "No code.", Affects = ["kpi1"] };
        UnlistedFindings more = new() { File = "a.csv", Rule = "unknown-code", Level = FindingLevel.Warning, Count = 9, Rows = 9, Affects = ["kpi1", "kpi2"] };
        Assert.That(RuleTally.Of(new([first], [more, more with { Rule = "long-row", Level = FindingLevel.Error }])), Is.EqualTo(new RuleTally[]
        {
            new("long-row", FindingLevel.Error, 9, "", "", "2 measures") { More = 9 }, new("unknown-code", FindingLevel.Warning, 10, "a.csv, line 2", "No code.", "2 measures") { More = 9 },
        }));
        Assert.That(DropText.Findings(new([first], [more])), Is.EqualTo("10 warnings"));
    }

    private static Task<IDocument> Render(DropWorld world, string address) => PageRenderer.Render<FilesPage>(address, world.Shown, add: services => services
        .AddSingleton(world.Shown).AddSingleton(world.Folder).AddSingleton(world.Desk).AddSingleton(world.Settings));
}
