using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>Two people decide a pair, by keyboard alone.</summary>
public class MatchingTests
{
    [Test]
    public async Task Two_people_confirm_a_pair_by_keyboard_and_an_undo_is_one_more_line_of_the_audit()
    {
        await using Visit visit = await Visit.To("matching?pair=3", window: BrowserRun.SampleWindow);
        IPage page = visit.Page;
        await Assertions.Expect(page.Locator("h2").First).ToHaveTextAsync(new Regex("^Pair 3 of "), new() { Timeout = 60_000 });

        await Press(page, "Confirm: one person");
        await Assertions.Expect(page.Locator("#decision-answer")).ToHaveTextAsync("Not taken: say who you are and choose a reason.");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Your name" }).FillAsync("Ann Clerk");
        await ChooseReason(page);
        await Press(page, "Confirm: one person");
        await Assertions.Expect(page.Locator("#decision-answer")).ToHaveTextAsync("Kept. One person has confirmed; it waits for another.");
        await Press(page, "Confirm: one person");
        await Assertions.Expect(page.Locator("#decision-answer")).ToHaveTextAsync("Not taken: the second confirmation has to be another person's.");

        await page.GetByRole(AriaRole.Textbox, new() { Name = "Your name" }).FillAsync("Ben Clerk");
        await Press(page, "Confirm: one person");
        await Assertions.Expect(page.Locator("#decision-answer")).ToHaveTextAsync("Kept. Two people have confirmed: linked.");
        await Press(page, "Undo the last decision");
        await Assertions.Expect(page.Locator("#decision-answer")).ToHaveTextAsync("Kept. One person has confirmed; it waits for another.");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "What was done with this pair" }).Locator("tbody tr")).ToHaveCountAsync(4);
        Assert.That(await PageChecks.AxeFaultsOf(page), Is.Empty);
        Assert.That(visit.Faults, Is.Empty);
    }

    private static async Task Press(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task ChooseReason(IPage page)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Reason: Choose a reason" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Reason: the evidence shown is enough" })).ToBeVisibleAsync();
    }
}
