using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Layout;
using KpiAnalytics.Dashboard.Components.Pages;
using KpiAnalytics.Dashboard.Components.Pages.Measures;
using KpiAnalytics.Dashboard.Components.Shared;
using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class ShellTests
{
    [Test]
    public async Task The_bar_names_product_service_data_and_findings() =>
        Assert.That(
            (await Bar("")).QuerySelector(".top-bar-row").Words(),
            Is.EqualTo("KPI Analytics Northamptonshire Data to 31 Dec 2023; 3 findings Dark theme Light theme"));

    [TestCase("", "Overview")]
    [TestCase("?period=quarter", "Overview")]
    [TestCase("measures", "Measures")]
    [TestCase("measures/fte.rate?by=sex", "Measures")]
    [TestCase("files?drop=20261122-155213", "Files")]
    [TestCase("data?level=error", "Data")]
    public async Task The_section_the_page_is_in_is_marked(string address, string section) =>
        Assert.That((await Bar(address)).QuerySelectorAll("nav a[aria-current=page]").Select(link => link.Words()), Is.EqualTo(new[] { section }));

    [Test]
    public async Task The_bars_links_carry_service_and_period_on() =>
        Assert.That(
            (await Bar("measures/fte.rate?service=X&period=quarter&by=sex")).QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")),
            Is.EqualTo(
                new[] { ".", "measures", "kpis", "disparity", "prolific", "tracking", "targets", "joined", "matching", "files", "data" }.Select(address => $"{address}?service=X&period=quarter")));

    [Test]
    public async Task While_the_data_load_the_bar_claims_nothing_of_them() =>
        Assert.That(
            (await PageRenderer.Render<TopBar>("", new FakeSource(new LoadStage.Loading(null)), new() { ["RelativeUri"] = "" })).QuerySelector(".data-line"),
            Is.Null);

    [Test]
    public async Task The_layout_has_a_skip_link_to_its_one_main_element()
    {
        IDocument page = await PageRenderer.Render<MainLayout>("measures?period=quarter");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".skip-link")!.GetAttribute("href"), Is.EqualTo("http://localhost/measures?period=quarter#main"));
            Assert.That(page.QuerySelectorAll("main").Select(main => main.Id), Is.EqualTo(new[] { "main" }));
        });
    }

    [Test]
    public async Task All_measures_are_listed_by_subject_with_meaning_and_definition_version()
    {
        IDocument page = await PageRenderer.Render<MeasureListPage>("measures");
        Measure[] listed = [.. MeasureSubject.All.SelectMany(subject => subject.Measures)];
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("h2").Select(subject => subject.Words()), Is.EqualTo(MeasureSubject.All.Select(subject => subject.Name)));
            Assert.That(page.QuerySelectorAll("li p:first-of-type").Select(meaning => meaning.Words()), Is.EqualTo(listed.Select(measure => measure.Meaning)));
            Assert.That(page.QuerySelectorAll("li p.soft").Select(text => text.Words()), Is.EqualTo(
                listed.Select(measure => $"{char.ToUpperInvariant(measure.Unit[0])}{measure.Unit[1..]}. Definition {measure.Definition}.")));
            Assert.That(page.QuerySelectorAll(".sub-measures a").Select(link => link.GetAttribute("href")), Is.EqualTo(
                listed.SelectMany(measure => measure.SubMeasures).Select(sub => $"measures/{sub.Id}")));
        });
    }

    [Test]
    public void Every_measure_is_of_exactly_one_subject() =>
        Assert.That(MeasureSubject.All.SelectMany(subject => subject.Measures).Select(measure => measure.Id), Is.EquivalentTo(MeasureCatalogue.All.Select(measure => measure.Id)));

    [Test]
    public async Task The_not_found_and_error_pages_lead_back() =>
        Assert.That(
            new[] { await PageRenderer.Render<NotFoundPage>("x"), await PageRenderer.Render<ErrorPage>("error") }.Select(page => page.QuerySelector("a")!.GetAttribute("href")),
            Is.All.EqualTo("."));

    [TestCase(ResultStatus.Ok, "")]
    [TestCase(ResultStatus.Immature, "Immature")]
    [TestCase(ResultStatus.NoDenominator, "No denominator")]
    [TestCase(ResultStatus.NotSupplied, "Not supplied")]
    [TestCase(ResultStatus.Suppressed, "Hidden")]
    public async Task A_badge_says_its_state_in_words(ResultStatus status, string words) =>
        Assert.That((await PageRenderer.Render<StatusBadge>("", parameters: new() { ["Status"] = status })).Body.Words(), Is.EqualTo(words));

    private static Task<IDocument> Bar(string address) =>
        PageRenderer.Render<TopBar>(address, parameters: new() { ["RelativeUri"] = address });
}
