using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Prolific;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class ProlificPageTests
{
    private const string Year = "prolific?period=calendar-year&end=2021-12-31";

    [Test]
    public async Task The_message_and_the_sentence_are_made_of_the_numbers()
    {
        IDocument page = await Render(Year);
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".lede").Words(), Is.EqualTo("Half of the reoffences were made by 8 of 40 children (20.0%), with all who tie at the cut."));
            Assert.That(page.QuerySelector("section h3").Words(), Is.EqualTo("8 of 40 children (20.0%) made 100.0% of the reoffences"));
            Assert.That(page.QuerySelector(".chart-sentence").Words(), Is.EqualTo(
                "8 of 40 children (20.0%) made 20 of 20 reoffences (100.0%), with all who tie at the cut. Gini coefficient 0.84, no interval: fewer than ten children reoffended."));
            Assert.That(page.QuerySelector(".headline .badge"), Is.Null, "2021 is mature");
        });
    }

    [Test]
    public async Task Groups_are_shown_of_entries_and_of_children()
    {
        IDocument page = await Render(Year);
        Assert.That(Row(page, "Most prolific shares", "1%"), Is.EqualTo("1% 1 of 40 (2.5%) 30.0% (6) 1 of 40 (2.5%) 30.0% (6)"));
        Assert.That(Row(page, "Smallest groups", "20%"), Does.StartWith("20% 1 of 40 (2.5%) 30.0% (6)"));
        Assert.That(Row(page, "Smallest groups", "45%"), Does.StartWith("45% 8 of 40 (20.0%), with all who tie at the cut 100.0% (20)"));
    }

    [Test]
    public async Task Another_group_can_be_asked_for_and_stays_asked_for()
    {
        IDocument page = await Render(Year + "&top=10");
        Assert.That(page.QuerySelector(".switch a[aria-current]").Words(), Is.EqualTo("Most prolific 10%"));
        Assert.That(page.QuerySelectorAll(".switch a").Select(link => link.GetAttribute("href")), Is.EqualTo(new[]
        {
            "prolific?period=calendar-year&end=2021-12-31", "prolific?period=calendar-year&end=2021-12-31&top=10", "prolific?period=calendar-year&end=2021-12-31&top=20",
        }));
        Assert.That((await Render(Year + "&top=7")).QuerySelector(".switch a[aria-current]").Words(), Is.EqualTo("Most prolific 5%"));
    }

    [Test]
    public async Task Needs_are_shown_hidden_or_not_supplied()
    {
        IDocument page = await Render(Year);
        Assert.That(Row(page, "Needs", "Mental health need"), Does.StartWith("Mental health need 100.0% (8 of 8)").And.Contain("59.4% (19 of 32)"));
        Assert.That(Row(page, "Needs", "SEND or ALN identified"), Is.EqualTo("SEND or ALN identified not supplied none not supplied none"));
    }

    [Test]
    public async Task The_children_are_in_the_last_table_and_nowhere_else()
    {
        IDocument page = await Render(Year);
        Assert.That(page.QuerySelector(".notice b").Words(), Is.EqualTo("Restricted."));
        Assert.That(Row(page, "The most prolific children", "C00"), Is.EqualTo("C00 6 1 May 2021 Pre-court 1"));
        page.QuerySelector("[aria-label='The most prolific children']")!.Remove();
        Assert.That(page.Body.Words() + page.Body!.InnerHtml, Does.Not.Match(@"\bC0\d\b"));
    }

    [Test]
    public async Task Membership_is_held_against_the_year_before()
    {
        Assert.That((await Render(Year, 2020, 2021)).Body.Words(), Does.Contain(
            "Of the 8 prolific children, 8 were in the cohort of the calendar year 2020 at all, and 8 were among its 8 prolific children."));
        Assert.That((await Render("prolific?period=calendar-year&end=2016-12-31", 2016)).Body.Words(), Does.Contain("Not known: nobody reoffended, or"));
    }

    [Test]
    public async Task An_immature_period_says_so_and_without_a_choice_the_newest_mature_one_is_shown()
    {
        Assert.That((await Render("prolific?period=calendar-year&end=2023-12-31", 2023)).QuerySelector(".headline .badge").Words(), Is.EqualTo("Immature"));
        Assert.That((await Render("prolific")).QuerySelector(".tile-period").Words(), Is.EqualTo("12 months to June 2022"));
    }

    [Test]
    public async Task A_caseload_without_children_has_nothing_to_share_out()
    {
        IDocument page = await PageRenderer.Render<ProlificPage>("prolific");
        Assert.That(page.QuerySelector(".lede").Words(), Is.EqualTo("No child of the cohort has a reoffence."));
    }

    private static string Row(IDocument page, string table, string head) =>
        page.QuerySelectorAll($"[aria-label='{table}'] tbody tr").Single(row => row.QuerySelector("th").Words() == head).Words();

    private static Task<IDocument> Render(string address, params int[] years) =>
        PageRenderer.Render<ProlificPage>(address, SmallCohort.Source(years.Length == 0 ? [2021] : years));
}
