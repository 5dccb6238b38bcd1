using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

public class AccessibilityTests
{
    [TestCaseSource(typeof(Pages), nameof(Pages.InBothThemes))]
    public async Task Axe_finds_nothing_by_any_of_its_rules(string address, ColorScheme scheme)
    {
        await using Visit visit = await Visit.To(address, scheme: scheme);
        Assert.That(await FaultsOf(visit.Page), Is.Empty);
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_while_a_list_is_open(ColorScheme scheme)
    {
        await using Visit visit = await Visit.To("measures/fte.rate", scheme: scheme);
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Break down by" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option, new() { Name = "Ethnicity", Exact = true })).ToBeVisibleAsync();
        // Radzen hangs an open list at the end of the body; the input owns it, so it belongs to the input's landmark.
        Assert.That(await FaultsOf(visit.Page, without: "region"), Is.Empty);
    }

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public async Task A_page_has_a_language_a_title_of_its_own_one_main_and_one_first_heading(string address)
    {
        await using Visit visit = await Visit.To(address);
        Assert.Multiple(async () =>
        {
            Assert.That(await visit.Page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo("en-GB"));
            await Assertions.Expect(visit.Page).ToHaveTitleAsync(new Regex(".+ - KPI Analytics$"));
            Assert.That(await visit.Page.Locator("main").CountAsync(), Is.EqualTo(1));
            Assert.That(await visit.Page.Locator("h1").CountAsync(), Is.EqualTo(1));
        });
    }

    internal static async Task<string[]> FaultsOf(IPage page, string? without = null)
    {
        // No tags chosen = every rule that is on by default, best practices included.
        AxeRunOptions options = new() { Rules = without is null ? [] : new() { [without] = new RuleOptions { Enabled = false } } };
        AxeResult result = await page.RunAxe(options);
        Assert.That(result.Passes, Is.Not.Empty, "axe ran no rule");
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"))];
    }
}
