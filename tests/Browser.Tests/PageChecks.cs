using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>What holds of every page, whatever it shows. One visit is resized, as opening a page costs more than looking at it.</summary>
internal static class PageChecks
{
    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>Elements that hide part of their own text, but for those meant for screen readers only.</summary>
    private const string CutText = """
        () => [...document.querySelectorAll('main *, header *')]
          .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
          .filter(element => !element.closest('.for-readers, .skip-link'))
          .filter(element => getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
          .map(element => element.outerHTML.slice(0, 120))
        """;

    // Only faults are told with their elements: telling every element that passed takes four times as long as finding the faults.
    private const string RunAxe = """
        async without => {
          const rules = without ? { [without]: { enabled: false } } : {};
          const result = await axe.run(document, { rules, resultTypes: ['violations'] });
          const faults = result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html}`));
          return { passes: result.passes.length, faults };
        }
        """;

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Asserts all of them, and says of each what it was about. Leaves the page narrow and its text enlarged.</summary>
    /// <param name="answersFault">The address answers 4xx by design, which the browser reports as an error.</param>
    public static async Task Hold(Visit visit, bool answersFault = false)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await AxeFaultsOf(visit.Page), Is.Empty, "axe, by any of its rules, at 1280 pixels");
            await HasOneTitleAndHeading(visit.Page);
            await FitsItsWidth(visit);
            if (answersFault)
                return;
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.That(visit.Faults, Is.Empty, "requests to other hosts and errors in the browser");
        }
    }

    /// <summary>What axe finds by every rule that is on by default, best practices included.</summary>
    /// <param name="without">A rule left out; empty = none.</param>
    public static async Task<string[]> AxeFaultsOf(IPage page, string without = "")
    {
        Assert.That(page.Frames, Has.Count.EqualTo(1), "axe looks at the page's own document alone");
        await page.EvaluateAsync(s_axe);
        AxeAnswer answer = await page.EvaluateAsync<AxeAnswer>(RunAxe, without);
        Assert.That(answer.Passes, Is.Positive, "axe ran no rule");
        return answer.Faults;
    }

    private static async Task HasOneTitleAndHeading(IPage page)
    {
        Assert.That(await page.Locator("html").GetAttributeAsync("lang"), Is.EqualTo("en-GB"), "language");
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex(".+ - KPI Analytics$"));
        Assert.That(await page.Locator("main").CountAsync(), Is.EqualTo(1), "one main");
        Assert.That(await page.Locator("h1").CountAsync(), Is.EqualTo(1), "one first heading");
    }

    private static async Task FitsItsWidth(Visit visit)
    {
        await visit.Resize(320);
        Assert.That(await visit.Page.EvaluateAsync<int>(Overflow), Is.Zero, "sideways scrolling at 320 pixels");
        // A browser's zoom halves the width in CSS pixels; text enlarged alone must fit too.
        await visit.Resize(640);
        await visit.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200% !important }" });
        Assert.That(await visit.Page.EvaluateAsync<int>(Overflow), Is.Zero, "sideways scrolling at twice the size");
        Assert.That(await visit.Page.EvaluateAsync<string[]>(CutText), Is.Empty, "cut text at twice the size");
    }

    private sealed record AxeAnswer
    {
        public int Passes { get; init; }

        public string[] Faults { get; init; } = [];
    }
}
