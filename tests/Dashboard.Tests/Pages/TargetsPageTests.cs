using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Targets;
using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class TargetsPageTests
{
    [Test]
    public async Task The_message_counts_the_states_and_names_the_failures() =>
        Assert.That((await Render()).QuerySelector(".lede").Words(), Does.StartWith("By the newest figure that can be judged, of 5 measures").And.Contain("In performance failure: First-time entrants"));

    [Test]
    public async Task Only_measures_with_a_target_for_the_service_stand_at_their_headline_period()
    {
        IDocument page = await Render();
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("section h2").Select(heading => heading.Words()), Is.EqualTo(new[] { "Quarters", "12 months to each quarter", "How to read this" }));
            Assert.That(Rows(page, "12 months to each quarter").Select(row => row.QuerySelector("a").Words()), Is.EqualTo(new[] { "Proven reoffending, binary rate", "First-time entrants" }));
            Assert.That(Rows(page, "Quarters"), Has.Length.EqualTo(3));
        });
    }

    [Test]
    public async Task The_services_own_target_is_judged_by_words_and_a_letter()
    {
        IElement row = Rows(await Render(), "12 months to each quarter")[1];
        Assert.Multiple(() =>
        {
            Assert.That(row.QuerySelectorAll("td").Take(3).Select(cell => cell.Words()), Is.EqualTo(new[] { "Lower", "150", "160" }));
            Assert.That(row.QuerySelectorAll(".target-state")[^1].Words(), Is.EqualTo("R Above tolerance"));
            Assert.That(row.Words(), Does.Contain("Yes: ").And.Contain("among 78,000"));
        });
    }

    [Test]
    public async Task Immature_periods_have_no_state_and_the_newest_that_can_be_judged_stands_beside_them()
    {
        IDocument page = await Render();
        Assert.Multiple(() =>
        {
            string[] cells = [.. Rows(page, "12 months to each quarter")[0].QuerySelectorAll("td.period").Select(cell => cell.Words())];
            Assert.That(cells[0], Does.StartWith("Year to Jun 2022").And.Contains("Cannot tell yet"));
            Assert.That(cells[1..], Has.Length.EqualTo(4).And.All.EndsWith("Follow-up not over"));
            Assert.That(page.QuerySelector("[aria-label='Quarters'] thead").Words(), Does.Not.Contain("Newest that can be judged"));
        });
    }

    [Test]
    public async Task A_trend_is_never_called_a_direction_without_a_test()
    {
        IElement row = Rows(await Render(), "12 months to each quarter")[0];
        Assert.That(row.QuerySelectorAll(".target-state").Select(state => state.Words()), Is.All.StartsWith("? Cannot tell yet").Or.EqualTo("Follow-up not over"));
    }

    [Test]
    public async Task A_measure_without_a_state_shows_its_values_only() =>
        Assert.That(Rows(await Render(), "Quarters")[2].QuerySelectorAll(".target-state").Select(state => state.Words()), Is.All.EqualTo("No state is shown for this measure"));

    [Test]
    public async Task The_financial_year_to_date_is_the_quarters_counts_added() =>
        // 8 of 20, 6 of 18 and 6 of 18 children.
        Assert.That(Rows(await Render(), "Quarters")[0].Words(), Does.Contain("35.7% 20 of 56"));

    [Test]
    public async Task Targets_of_measures_that_do_not_exist_are_named() =>
        Assert.That((await Render()).QuerySelector(".notice").Words(), Is.EqualTo("targets.csv names measures that are not in the catalogue: kpi11."));

    [Test]
    public async Task Without_targets_the_page_says_so() =>
        Assert.That((await PageRenderer.Render<TargetsPage>("targets", new FakeSource(new LoadStage.Ready(new FakeCaseload { Services = [] })))).Body.Words(), Does.Contain("no target to show"));

    private static IElement[] Rows(IDocument page, string label) => [.. page.QuerySelectorAll($"[role=region][aria-label='{label}'] tbody tr")];

    private static Task<IDocument> Render() => PageRenderer.Render<TargetsPage>("targets");
}
