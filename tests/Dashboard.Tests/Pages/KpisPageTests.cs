using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Kpis;
using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class KpisPageTests
{
    [Test]
    public async Task The_message_comes_first_and_says_what_is_lacking()
    {
        IDocument page = await Render();
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("h1").Words(), Is.EqualTo("Northamptonshire: the ten KPIs"));
            Assert.That(page.QuerySelector(".lede").Words(), Does.StartWith("9 of the 10 KPIs have a figure in October to December 2023.").And.EndsWith("Not supplied: KPI 5."));
        });
    }

    [Test]
    public async Task Each_kpi_has_its_value_counts_interval_and_the_quarters_before()
    {
        IElement[] rows = [.. Table(await Render(), "Headlines").QuerySelectorAll("tbody tr")];
        Assert.Multiple(() =>
        {
            Assert.That(rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")), Is.EqualTo(
                Enumerable.Range(1, 10).Select(number => $"measures/kpi{number}?period=quarter&end=2023-12-31")));
            // The KPIs begin in April 2023: there are two quarters before this one, not three.
            Assert.That(rows[0].QuerySelectorAll("td.number").Select(cell => cell.Words()), Is.EqualTo(new[] { "33.3%", "33.3% 6 of 18", "40.0% 8 of 20" }));
            Assert.That(rows[0].QuerySelectorAll("td.range").Select(cell => cell.Words()), Is.EqualTo(new[] { "6 of 18", "11.6% to 55.1%" }));
            Assert.That(rows[4].Words(), Does.Contain("not supplied").And.Contain("Not supplied health.csv:need not supplied"));
        });
    }

    [Test]
    public async Task A_kpi_is_named_once_and_its_values_have_a_unit()
    {
        IElement row = Table(await Render(), "Headlines").QuerySelectorAll("tbody tr")[8];
        Assert.That(row.QuerySelector("th").Words(), Is.EqualTo("KPI 9: Serious violence per 10,000 children aged 10-17"));
    }

    [Test]
    public async Task An_earlier_quarter_can_be_chosen() =>
        Assert.That((await Render("?end=2023-06-30")).QuerySelector("caption").Words(), Does.Contain("April to June 2023"));

    [Test]
    public async Task Each_kpi_has_its_comparators_and_wordings()
    {
        IElement section = (await Render()).QuerySelector("#kpi2")!;
        Assert.Multiple(() =>
        {
            Assert.That(section.QuerySelectorAll(".comparisons li").Select(item => item.Words()), Has.Some.Contains("YJS family").And.Some.Contains("England"));
            Assert.That(section.QuerySelectorAll(".caption-list li").Select(item => item.Words()[..21]), Is.EqualTo(
                new[] { "D1 (since 1 Apr 2023;", "D2 (since 1 Jul 2023;", "D3 (since 1 Apr 2023;" }));
        });
    }

    [Test]
    public async Task Every_sub_measure_is_there_with_its_categories()
    {
        IDocument page = await Render();
        foreach (Measure kpi in KpisModel.Measures)
        {
            IElement section = page.QuerySelector($"#{kpi.Id}")!;
            Assert.That(section.QuerySelectorAll("details tbody a").Select(link => link.Words()), Is.EqualTo(kpi.SubMeasures.Select(sub => sub.Name)), kpi.Id);
        }

        IElement accommodation = Table(page, "KPI 1b by accommodation at the start of the order");
        Assert.Multiple(() =>
        {
            Assert.That(accommodation.QuerySelectorAll("thead th").Length, Is.EqualTo(3), "suitable and unsuitable side by side");
            Assert.That(accommodation.QuerySelectorAll("tbody tr").Length, Is.EqualTo(13), "every category");
        });
    }

    [Test]
    public async Task Case_level_only_is_said_and_not_shown_as_an_empty_table()
    {
        IElement section = (await Render()).QuerySelector("#kpi6")!;
        Assert.Multiple(() =>
        {
            Assert.That(section.Words(), Does.Contain("KPI 6c by sex: case level only: not in the quarterly return."));
            Assert.That(section.QuerySelector("[aria-label='KPI 6c by sex']"), Is.Null);
        });
    }

    [Test]
    public async Task An_extract_without_children_says_so() =>
        Assert.That((await PageRenderer.Render<KpisPage>("kpis", new FakeSource(new LoadStage.Ready(new FakeCaseload { Services = [] })))).Body.Words(), Does.Contain("begin in April 2023"));

    private static IElement Table(IDocument page, string label) => page.QuerySelector($"[role=region][aria-label='{label}'] table")!;

    private static Task<IDocument> Render(string query = "") => PageRenderer.Render<KpisPage>($"kpis{query}");
}
