using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

public class LayoutTests
{
    private const string Overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public async Task At_320_pixels_the_page_does_not_scroll_sideways(string address)
    {
        await using Visit visit = await Visit.To(address, width: 320);
        Assert.That(await visit.Page.EvaluateAsync<int>(Overflow), Is.Zero);
    }

    [TestCaseSource(typeof(Pages), nameof(Pages.All))]
    public async Task At_twice_the_size_the_page_does_not_scroll_sideways_and_no_text_is_cut(string address)
    {
        // A browser's zoom halves the width in CSS pixels; text enlarged alone must fit too.
        await using Visit visit = await Visit.To(address, width: 640);
        await visit.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200% !important }" });
        Assert.Multiple(async () =>
        {
            Assert.That(await visit.Page.EvaluateAsync<int>(Overflow), Is.Zero);
            Assert.That(await visit.Page.EvaluateAsync<string[]>(CutText), Is.Empty);
        });
    }

    [Test]
    public async Task A_wide_table_scrolls_in_its_own_region_which_the_keyboard_reaches()
    {
        await using Visit visit = await Visit.To("measures/fte.rate", width: 320);
        ILocator region = visit.Page.GetByRole(AriaRole.Region, new() { Name = "All periods" });
        await region.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.scrollLeft > 0");
        Assert.That(await region.EvaluateAsync<bool>("region => document.activeElement === region"), Is.True);
    }

    [TestCase("")]
    [TestCase("measures/fte.rate")]
    [TestCase("data")]
    public async Task Printed_there_is_no_navigation_no_input_and_no_colour_behind_the_text(string address)
    {
        await using Visit visit = await Visit.To(address, scheme: ColorScheme.Dark);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Multiple(async () =>
        {
            Assert.That(await visit.Page.Locator("nav:visible, .theme-toggle:visible, .choices:visible, .skip-link:visible").CountAsync(), Is.Zero);
            Assert.That(await visit.Page.Locator("h1").IsVisibleAsync(), Is.True);
            Assert.That(await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"), Is.EqualTo("rgb(255, 255, 255)"));
            Assert.That(await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"), Is.EqualTo("rgb(0, 0, 0)"));
        });
    }

    /// <summary>Elements that hide part of their own text, but for those meant for screen readers only.</summary>
    private const string CutText = """
        () => [...document.querySelectorAll('main *, header *')]
          .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
          .filter(element => !element.closest('.for-readers, .skip-link'))
          .filter(element => getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
          .map(element => element.outerHTML.slice(0, 120))
        """;
}
