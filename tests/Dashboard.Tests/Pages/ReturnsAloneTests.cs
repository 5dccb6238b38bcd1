using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Data;
using KpiAnalytics.Dashboard.Components.Pages.Disparity;
using KpiAnalytics.Dashboard.Components.Pages.Kpis;
using KpiAnalytics.Dashboard.Components.Pages.Measures;
using KpiAnalytics.Dashboard.Components.Pages.Overview;
using KpiAnalytics.Dashboard.Components.Pages.Prolific;
using KpiAnalytics.Dashboard.Components.Pages.Targets;
using KpiAnalytics.Dashboard.Components.Pages.Tracking;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Tests.Drops;
using Microsoft.AspNetCore.Components;

namespace KpiAnalytics.Dashboard.Tests.Pages;

/// <summary>The pages over quarterly returns with no case-level record beside them.</summary>
public class ReturnsAloneTests
{
    private FakeSource _source = null!;

    [OneTimeSetUp]
    public async Task Load()
    {
        using DropWorld world = await DropWorld.Started();
        await world.Desk.LoadAsync(await world.Drop(("sent.csv", DropWorld.Returns)));
        _source = new FakeSource(new LoadStage.Ready(world.Caseload));
    }

    [Test]
    public async Task The_KPIs_returned_have_figures_and_the_others_are_not_supplied()
    {
        IDocument page = await PageRenderer.Render<KpisPage>("kpis", _source);
        Assert.That(page.QuerySelector(".lede").Words(), Is.EqualTo(
            "1 of the 10 KPIs has a figure in July to September 2024. Not supplied: KPI 1, KPI 2, KPI 3, KPI 4, KPI 5, KPI 6, KPI 8, KPI 9 and KPI 10."));
        Assert.That(page.QuerySelector("#kpi7").Words(), Does.Contain("38 children supported by wider services during the order of 149 children with an order ending"));
    }

    [Test]
    public Task The_overview_says_what_is_not_supplied() => Says<OverviewPage>("");

    [Test]
    public Task A_measure_says_what_is_not_supplied() => Says<MeasurePage>("measures/fte.rate?period=quarter", new() { ["Id"] = "fte.rate" });

    [Test]
    public Task The_disparity_page_says_what_is_not_supplied() => Says<DisparityPage>("disparity");

    [Test]
    public Task The_page_of_the_prolific_few_says_what_is_not_supplied() => Says<ProlificPage>("prolific");

    [Test]
    public Task The_tracking_page_says_what_is_not_supplied() => Says<TrackingPage>("tracking");

    [Test]
    public Task The_targets_say_what_is_not_supplied() => Says<TargetsPage>("targets");

    [Test]
    public Task The_data_page_says_what_is_not_supplied() => Says<DataPage>("data");

    [Test]
    public async Task Readiness_says_what_comes_from_the_return_and_what_records_would_need()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data", _source);
        string[] rows = [.. page.QuerySelectorAll("[aria-label='Readiness of measures'] tbody tr").Select(row => row.Words())];
        Assert.That(rows, Has.One.Contains(" only from the quarterly return ").And.None.Contains(" yes "));
        Assert.That(page.QuerySelector("#readiness").Words(), Does.Contain(
            "(kpi7) is computed from the quarterly return where a service sent one (2 quarters, Apr-Jun 2024 to Jul-Sep 2024), not from records: children.csv, offences.csv, outcomes.csv, "));
    }

    private async Task Says<TPage>(string address, Dictionary<string, object?>? parameters = null)
        where TPage : IComponent
    {
        IDocument page = await PageRenderer.Render<TPage>(address, _source, parameters);
        Assert.That(page.QuerySelector("p.notice").Words(), Does.EndWith("what case-level records would give is not supplied, on any page."));
        Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
    }
}
