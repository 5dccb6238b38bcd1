using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

public class KeyboardTests
{
    /// <summary>More steps than any page has; a trap would never come back to the page's start.</summary>
    private const int MostSteps = 400;

    private const string Describe = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body || element === document.documentElement) return null;
          element.dataset.walked ??= String(document.querySelectorAll('[data-walked]').length);
          const style = getComputedStyle(element);
          const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
          return { id: element.dataset.walked, html: element.outerHTML.slice(0, 120), seen };
        }
        """;

    private const string NotWalked = """
        () => [...document.querySelectorAll('a[href], button, [role=combobox], [tabindex="0"], input, select')]
          .filter(element => element.checkVisibility() && !element.disabled && element.tabIndex >= 0 && !('walked' in element.dataset))
          .map(element => element.outerHTML.slice(0, 120))
        """;

    [TestCase("")]
    [TestCase("measures")]
    [TestCase("measures/fte.rate?by=sex&filter=sex=FEMALE")]
    [TestCase("files")]
    [TestCase("data")]
    public async Task The_tab_key_reaches_everything_once_and_shows_where_it_is(string address)
    {
        await using Visit visit = await Visit.To(address);
        HashSet<string> walked = [];
        List<string> unseen = [];
        for (int step = 0; step < MostSteps; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<Step?>(Describe) is not { } at || !walked.Add(at.Id))
                break;
            if (!at.Seen)
                unseen.Add(at.Html);
        }

        Assert.Multiple(async () =>
        {
            Assert.That(walked, Has.Count.InRange(5, MostSteps - 1));
            Assert.That(unseen, Is.Empty, "focus cannot be seen");
            Assert.That(await visit.Page.EvaluateAsync<string[]>(NotWalked), Is.Empty, "not reached");
        });
    }

    [Test]
    public async Task The_first_step_is_the_skip_link_and_it_leads_past_the_navigation()
    {
        await using Visit visit = await Visit.To("measures/fte.rate");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.That(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"), Is.True);
    }

    [Test]
    public async Task A_choice_is_made_with_the_keyboard_alone()
    {
        await using Visit visit = await Visit.To("measures/fte.rate");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Break down by" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("by=sex"));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "By sex" })).ToBeVisibleAsync();
    }

    private sealed record Step
    {
        public string Id { get; init; } = "";

        public string Html { get; init; } = "";

        public bool Seen { get; init; }
    }
}
