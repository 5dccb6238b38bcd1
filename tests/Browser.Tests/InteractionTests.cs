using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

public class InteractionTests
{
    [Test]
    public async Task A_choice_changes_the_address_and_the_content_and_a_reload_restores_both()
    {
        await using Visit visit = await Visit.To("measures/reoffending.binary");
        await Choose(visit.Page, "Kind of period", "Calendar year");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("period=calendar-year"));
        await Assertions.Expect(visit.Page.Locator(".headline .tile-period")).ToHaveTextAsync(new Regex("Calendar year 2021"));

        await Choose(visit.Page, "Only", "Sex: Girls");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("filter=sex%3DFEMALE"));
        await Assertions.Expect(visit.Page.Locator(".chips a")).ToContainTextAsync("Sex: Girls");
        string shown = await visit.Page.Locator("main").InnerTextAsync();

        await visit.Page.ReloadAsync();
        await visit.Interactive();
        Assert.Multiple(async () =>
        {
            Assert.That(await visit.Page.Locator("main").InnerTextAsync(), Is.EqualTo(shown));
            Assert.That(visit.Faults, Is.Empty);
        });
    }

    [Test]
    public async Task Back_leads_to_the_view_before()
    {
        await using Visit visit = await Visit.To("measures/fte.rate");
        await Choose(visit.Page, "Break down by", "Sex");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "By sex" })).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "By sex" })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task From_the_overview_a_measure_is_one_click_away_and_a_category_two_more()
    {
        await using Visit visit = await Visit.To("");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "First-time entrants" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("First-time entrants");
        await Choose(visit.Page, "Break down by", "Ethnicity");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Mixed" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".chips a")).ToContainTextAsync("Ethnicity: Mixed");
        Assert.That(visit.Faults, Is.Empty);
    }

    [Test]
    public async Task Findings_are_narrowed_by_level_and_sorted_by_a_click()
    {
        await using Visit visit = await Visit.To("data");
        await visit.Page.Locator("[aria-label=Findings]").GetByRole(AriaRole.Columnheader, new() { Name = "Rule" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[aria-label=Findings] tbody tr").First).ToContainTextAsync("unknown-code");
        await Choose(visit.Page, "Level", "Error");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("level=error"));
        await Assertions.Expect(visit.Page.Locator("[aria-label=Findings] tbody tr")).ToHaveCountAsync(1);
        Assert.That(visit.Faults, Is.Empty);
    }

    [Test]
    public async Task Limits_are_reckoned_anew_with_a_reason_and_not_without_and_the_decision_can_be_taken_back()
    {
        await using Visit visit = await Visit.To("measures/fte.rate?period=calendar-year");
        await visit.Page.GetByText("Reckon the limits anew from a quarter").ClickAsync();
        await Choose(visit.Page, "New limits from", "Apr to Jun 2020");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "New limits from: Apr to Jun 2020" })).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Reckon anew" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#rebase-problem")).ToHaveTextAsync(new Regex("^Give the reason"));
        Assert.That(await PageChecks.AxeFaultsOf(visit.Page), Is.Empty);

        ILocator reason = visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Reason" });
        await reason.FillAsync("New triage");
        await reason.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("period=calendar-year&rebase=2020-04-01%20New%20triage$"));
        await Assertions.Expect(visit.Page.Locator(".chart-group")).ToHaveTextAsync("New limits: Apr 2020: New triage");
        await Assertions.Expect(visit.Page.Locator("#rebase-problem")).ToHaveTextAsync("");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "remove these limits" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("period=calendar-year$"));
        await Assertions.Expect(visit.Page.Locator(".chart-group")).ToHaveCountAsync(0);
        Assert.That(visit.Faults, Is.Empty);
    }

    [Test]
    public async Task A_child_of_the_list_narrows_the_findings_and_a_link_leads_back()
    {
        await using Visit visit = await Visit.To("data");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "C000902" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("child=C000902"));
        await Assertions.Expect(visit.Page.Locator("[aria-label=Findings] tbody tr")).ToHaveCountAsync(1);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Show every child's" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[aria-label=Findings] tbody tr")).ToHaveCountAsync(25);
        Assert.That(visit.Faults, Is.Empty);
    }

    [TestCase("work-list for the teams (XLSX)", "work-list.xlsx")]
    [TestCase("every finding (JSON)", "findings.json")]
    public async Task What_is_found_can_be_taken_away(string link, string file)
    {
        await using Visit visit = await Visit.To("data");
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo(file));
        Assert.That(visit.Faults, Is.Empty);
    }

    [TestCase(ColorScheme.Light, "light")]
    [TestCase(ColorScheme.Dark, "dark")]
    public async Task The_theme_follows_the_operating_system_until_one_is_chosen_and_the_choice_is_kept(ColorScheme scheme, string first)
    {
        string second = first == "light" ? "dark" : "light";
        await using Window window = await Window.On(BrowserRun.Window.Host);
        await using Visit visit = await Visit.To("", scheme: scheme, window: window);
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", first);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"{(second == "dark" ? "Dark" : "Light")} theme" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", second);
        await Assertions.Expect(visit.Page.Locator("#radzen-theme-link")).ToHaveAttributeAsync("href", new Regex(second == "dark" ? "standard-dark-base" : "standard-base"));
        await Assertions.Expect(visit.Page.Locator("#radzen-wcag-theme-link")).ToHaveAttributeAsync("href", new Regex(second == "dark" ? "standard-dark-wcag" : "standard-wcag"));

        await visit.Page.ReloadAsync();
        await visit.Interactive();
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", second);
        Assert.That(visit.Faults, Is.Empty);
    }

    private static async Task Choose(IPage page, string input, string option)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = input }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }
}
