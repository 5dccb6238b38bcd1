using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

public class LayoutTests
{
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
}
