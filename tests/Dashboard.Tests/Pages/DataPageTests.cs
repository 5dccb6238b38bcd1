using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Data;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Dashboard.Snapshots;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class DataPageTests
{
    [Test]
    public async Task Every_file_is_listed_with_rows_read_accepted_and_rejected()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        Assert.That(page.QuerySelectorAll("[aria-label=Files] tbody tr")[0].Words(), Is.EqualTo("children.csv 1,842 1,841 1"));
    }

    [Test]
    public async Task A_finding_is_shown_whole()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data?level=error");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("[role=status]").Words(), Is.EqualTo("1 of 3 findings shown."));
            Assert.That(page.QuerySelector("[aria-label=Findings] tbody tr").Words(), Is.EqualTo(
                "Error children.csv 118 C000117 dateOfBirth 31/02/2008 unreadable-date The date of birth cannot be read, so the row is rejected. reoffending.binary, fte.rate"));
        });
    }

    [Test]
    public async Task What_was_found_in_the_lists_that_are_matched_is_listed_too()
    {
        Finding found = new() { File = "custody.csv", Line = 3, Column = "arrivalDate", Value = "31/02/2024", Rule = "unreadable-date", Level = FindingLevel.Error, Message = "That is no date." };
        IDocument page = await PageRenderer.Render<DataPage>("data?level=error", matching: new FakeMatching(new MatchingStage.Ready(FakeMatching.Matched(found), null!)));
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("[role=status]").Words(), Is.EqualTo("2 of 4 findings shown."));
            Assert.That(page.QuerySelectorAll("[aria-label=Findings] tbody tr").Select(row => row.Words()), Has.One.StartsWith("Error custody.csv 3").And.One.StartsWith("Error children.csv 118"));
            Assert.That(page.Body.Words(), Does.Contain("What was found in the lists that are matched, 1 finding, is below and in neither."));
        });
    }

    [Test]
    public async Task Findings_that_are_not_listed_are_counted_and_said_not_to_be()
    {
        UnlistedFindings more = new() { File = "offences.csv", Column = "yjboffenceCategory", Rule = "unknown-code", Level = FindingLevel.Warning, Count = 2_345, Rows = 2_345 };
        FakeCaseload caseload = new() { Unlisted = [more, more with { Rule = "long-row", Level = FindingLevel.Error, Count = 1 }] };
        IDocument page = await PageRenderer.Render<DataPage>("data", new FakeSource(new LoadStage.Ready(caseload)));
        string[] rules = [.. page.QuerySelectorAll("[aria-label='Findings by rule'] tbody tr").Select(row => row.Words())];
        Assert.Multiple(() =>
        {
            Assert.That(rules, Has.One.StartsWith("A code that is not in its list warning 2,346").And.One.Contains("2,345 more of this rule are counted but not listed."));
            Assert.That(rules, Has.One.StartsWith("More fields than the header error 1").And.One.Contains("1 more of this rule is counted but not listed."));
            Assert.That(page.QuerySelector("[role=status]").Words(), Is.EqualTo("3 of 2,349 findings shown. 2,346 findings are counted but not listed, and no choice shows them."));
            Assert.That(page.QuerySelector("[aria-label='Findings by child'] caption").Words(), Is.EqualTo("Children with errors and warnings among the findings listed, which are not all"));
            Assert.That(page.Body.Words(), Does.Contain("More was found than is listed: 2,346 findings are counted below and listed nowhere."));
        });
    }

    // Radzen takes a misspelt parameter for an attribute of the element and says nothing.
    [Test]
    public async Task Many_findings_come_in_pages_of_25_also_where_all_say_the_same()
    {
        FakeCaseload caseload = new() { Findings = [.. Enumerable.Repeat(new FakeCaseload().Findings[0], 30)] };
        IDocument page = await PageRenderer.Render<DataPage>("data", new FakeSource(new LoadStage.Ready(caseload)));
        Assert.That(page.QuerySelectorAll("[aria-label=Findings] tbody tr"), Has.Length.EqualTo(25));
    }

    [Test]
    public async Task A_finding_of_a_whole_file_has_no_line_and_one_that_touches_nothing_says_so() =>
        Assert.That(
            (await PageRenderer.Render<DataPage>("data?level=note")).QuerySelector("[aria-label=Findings] tbody tr").Words(),
            Does.Contain("whole file").And.EndsWith("no measure"));

    [Test]
    public async Task A_choice_that_fits_nothing_says_so() =>
        Assert.That((await PageRenderer.Render<DataPage>("data?rule=nothing")).Body.Words(), Does.Contain("0 of 3 findings shown. No finding fits this choice."));

    [Test]
    public async Task Clean_data_say_so() =>
        Assert.That(
            (await PageRenderer.Render<DataPage>("data", new FakeSource(new LoadStage.Ready(new FakeCaseload { Findings = [] })))).Body.Words(),
            Does.Contain("No fault was found in the data."));

    [Test]
    public async Task Coverage_is_listed_newest_quarter_first()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        Assert.That(page.QuerySelectorAll("[aria-label=Coverage] tbody tr")[0].Words(), Is.EqualTo("Oct-Dec 2023 77 47 3"));
    }

    [Test]
    public async Task Releases_that_were_not_supplied_are_said_not_to_be()
    {
        FakeCaseload caseload = new() { Coverage = [new(Quarter.Of(new(2023, 1, 1)), 1, 2, null)] };
        IDocument page = await PageRenderer.Render<DataPage>("data", new FakeSource(new LoadStage.Ready(caseload)));
        Assert.That(page.QuerySelector("[aria-label=Coverage] tbody tr").Words(), Is.EqualTo("Jan-Mar 2023 1 2 not supplied"));
    }

    [Test]
    public async Task A_snapshot_is_shown_with_its_date_span_rows_and_findings_and_the_current_one_is_named()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("[aria-label=Snapshots] tbody tr")[0].Words(), Is.EqualTo("00f1e2d3c4b5a697 (shown now) 29 Mar 2026 09:05 1 Jan 2016 to 31 Dec 2023 7,050 2 2 1 0"));
            Assert.That(page.QuerySelectorAll("[aria-label=Snapshots] tbody tr")[1].Words(), Is.EqualTo("8899aabbccddeeff 2 Jan 2026 17:30 no dated event 0 0 0 0 1"));
            Assert.That(page.QuerySelector("[aria-label=Snapshots] caption").Words(), Is.Not.Empty);
            Assert.That(page.QuerySelectorAll("[aria-label=Snapshots] thead th[scope=col]"), Has.Length.EqualTo(8));
        });
    }

    [Test]
    public async Task A_store_that_cannot_be_opened_is_said_and_the_rest_of_the_page_is_there()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data", snapshots: new FakeSnapshots(new SnapshotStage.Failed("/data/kpi-analytics.db: the disk is read-only.")));
        Assert.Multiple(() =>
        {
            Assert.That(page.Body.Words(), Does.Contain("This load could not be recorded").And.Contain("/data/kpi-analytics.db: the disk is read-only."));
            Assert.That(page.QuerySelector("[aria-label=Snapshots]"), Is.Null);
            Assert.That(page.QuerySelector("[aria-label=Files]"), Is.Not.Null);
        });
    }

    [Test]
    public async Task Until_the_load_is_recorded_the_page_says_so() =>
        Assert.That(
            (await PageRenderer.Render<DataPage>("data", snapshots: new FakeSnapshots(new SnapshotStage.Recording()))).Body.Words(),
            Does.Contain("This load is being recorded."));

    [Test]
    public async Task The_extracts_first_and_last_day_are_said() =>
        Assert.That((await PageRenderer.Render<DataPage>("data")).QuerySelector(".lede").Words(), Does.StartWith("The extract covers 1 Jan 2016 to 31 Dec 2023."));

    [Test]
    public async Task How_the_extract_ends_is_said_before_anything_else() =>
        Assert.That((await PageRenderer.Render<DataPage>("data")).Body.Words(), Does.Contain("Nothing dated later is used. It ends with a quarter."));

    [Test]
    public async Task Rules_are_listed_gravest_first_with_their_words_and_a_link_to_their_findings()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        IElement first = page.QuerySelectorAll("[aria-label='Findings by rule'] tbody tr")[0];
        Assert.Multiple(() =>
        {
            Assert.That(first.Words(), Is.EqualTo("A date that cannot be read error 1 The whole row is lost. Write the date as yyyy-MM-dd. No latest figure moves."));
            Assert.That(first.QuerySelector("a")!.GetAttribute("href"), Is.EqualTo("data?rule=unreadable-date"));
        });
    }

    [Test]
    public async Task Children_with_faults_are_listed_with_their_team_and_notes_are_no_faults()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        Assert.That(page.QuerySelectorAll("[aria-label='Findings by child'] tbody tr").Select(row => row.Words()),
            Is.EqualTo(new[] { "C000117 No team 1 0", "C000902 No team 0 1" }));
    }

    [Test]
    public async Task The_findings_of_one_child_are_shown_and_there_is_a_way_back()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data?child=C000902");
        Assert.That(page.Body.Words(), Does.Contain("1 of 3 findings shown. Only of child C000902. Show every child's ."));
    }

    [Test]
    public async Task The_work_list_and_the_findings_can_be_taken_away()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        Assert.That(page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")), Is.EqualTo(new[] { "data/worklist.xlsx", "data/findings.json" }));
    }

    [Test]
    public async Task Every_measure_has_a_row_of_readiness_and_a_chosen_one_its_fields()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data?fields=kpi2");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("[aria-label='Readiness of measures'] tbody tr"), Has.Length.EqualTo(MeasureCatalogue.All.Length));
            Assert.That(page.QuerySelector("h3").Words(), Is.EqualTo("Fields of Suitable education, training or employment at the end of the order"));
        });
    }
}
