using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Overview;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class OverviewPageTests
{
    [Test]
    public async Task The_few_measures_boards_read_first_have_a_tile_with_a_link_to_their_page()
    {
        // The hand-written extract lacks what ni45.ete needs: a tile of that kind is left out, not shown empty.
        Measure[] shown = [.. OverviewModel.Measures.Where(measure => measure.Id != "ni45.ete")];
        IDocument page = await PageRenderer.Render<OverviewPage>("");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("h1").Words(), Is.EqualTo("Northamptonshire: overview"));
            Assert.That(page.QuerySelectorAll(".tile h2 a").Select(link => link.Words()), Is.EqualTo(shown.Select(measure => measure.Name)));
            Assert.That(page.QuerySelectorAll(".tile h2 a").Select(link => link.GetAttribute("href")), Is.EqualTo(shown.Select(measure => $"measures/{measure.Id}")));
        });
    }

    [Test]
    public async Task A_tile_says_value_unit_period_counts_interval_year_before_and_comparators()
    {
        IElement tile = (await PageRenderer.Render<OverviewPage>("")).QuerySelectorAll(".tile")[3];
        Assert.That(tile.Words(), Is.EqualTo(
            "First-time entrants 12 months to December 2023 165 per 100,000 children aged 10-17 "
            + "129 first-time entrants among 78,000 children aged 10-17 95% interval 137 to 194 "
            + "A year before: 186 (145 first-time entrants among 78,000 children aged 10-17) "
            + "Higher than YJS family, 128 29 fewer first-time entrants would match it "
            + "About the same as East Midlands (region), 175 8 more first-time entrants would match it "
            + "About the same as England, 162 3 fewer first-time entrants would match it"));
    }

    [Test]
    public async Task Reoffending_is_of_the_newest_mature_cohorts_and_names_the_newer_ones()
    {
        IElement tile = (await PageRenderer.Render<OverviewPage>("")).QuerySelectorAll(".tile")[0];
        Assert.Multiple(() =>
        {
            Assert.That(tile.QuerySelector(".tile-period").Words(), Is.EqualTo("12 months to June 2022"));
            Assert.That(tile.QuerySelector(".tile-notes").Words(), Is.EqualTo("Newer cohorts, up to the 12 months to December 2023, are immature: their follow-up is not over."));
        });
    }

    [Test]
    public async Task The_kind_of_period_is_chosen_by_links_and_the_current_one_is_marked()
    {
        IDocument page = await PageRenderer.Render<OverviewPage>("?period=quarter");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll(".switch a").Select(link => link.GetAttribute("href")), Is.EqualTo(
                new[] { ".?period=quarter", ".?period=rolling12", ".?period=financial-year", ".?period=calendar-year" }));
            Assert.That(page.QuerySelector(".switch a[aria-current]").Words(), Is.EqualTo("Quarter"));
            Assert.That(page.QuerySelector(".tile-period").Words(), Is.EqualTo("April to June 2022"));
        });
    }

    [Test]
    public async Task All_other_figures_are_one_link_away() =>
        Assert.That((await PageRenderer.Render<OverviewPage>("?service=X")).QuerySelectorAll(".further a").Select(link => link.GetAttribute("href")),
            Is.EqualTo(new[] { "kpis?service=X", "targets?service=X", "measures?service=X" }));

    [Test]
    public async Task A_link_that_is_not_understood_says_so_above_the_figures() =>
        Assert.That((await PageRenderer.Render<OverviewPage>("?period=month")).QuerySelector("[role=alert]").Words(), Does.Contain("'month'"));

    [Test]
    public async Task Several_services_are_offered_by_name()
    {
        FakeCaseload caseload = new() { Services = [FakeCaseload.Northamptonshire, new("E08000001", "Bolton")] };
        IDocument page = await PageRenderer.Render<OverviewPage>("?service=E08000001", new FakeSource(new LoadStage.Ready(caseload)));
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("h1").Words(), Is.EqualTo("Bolton: overview"));
            Assert.That(page.QuerySelector("label").Words(), Is.EqualTo("Service"));
        });
    }

    [Test]
    public async Task An_extract_without_children_says_so() =>
        Assert.That((await PageRenderer.Render<OverviewPage>("", new FakeSource(new LoadStage.Ready(new FakeCaseload { Services = [] })))).Body.Words(), Does.Contain("holds no children"));

    [Test]
    public async Task While_the_data_load_the_page_says_what_is_being_read() =>
        Assert.That(
            (await PageRenderer.Render<OverviewPage>("", new FakeSource(new LoadStage.Loading(new LoadProgress("outcomes.csv", 5))))).Body.Words(),
            Is.EqualTo("Loading the data Reading outcomes.csv. The page appears by itself."));

    [Test]
    public async Task A_load_that_failed_is_said_with_its_reason() =>
        Assert.That(
            (await PageRenderer.Render<OverviewPage>("", new FakeSource(new LoadStage.Failed("children.csv has no column ypid.")))).QuerySelector("[role=alert]").Words(),
            Is.EqualTo("children.csv has no column ypid."));
}
