using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Tracking;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class TrackingPageTests
{
    private const string Year = "tracking?period=calendar-year&end=2023-12-31";

    [Test]
    public async Task Both_bases_are_named_and_held_against_the_same_point_of_the_cohort_before()
    {
        IDocument page = await Render(Year, 2022, 2023);
        Assert.Multiple(() =>
        {
            // 1 May to 31 December: seven whole months.
            Assert.That(page.QuerySelector(".lede").Words(), Is.EqualTo("20.0% of 40 children have reoffended so far (proven to date), 22.5% with offences still pending (proven + pending)."));
            Assert.That(page.QuerySelector("h3").Words(), Is.EqualTo("By month 7, 20.0% had reoffended (proven to date); 20.0% of the cohort a year earlier at that point"));
            Assert.That(page.QuerySelectorAll(".facts dt").Select(term => term.Words()), Is.EqualTo(new[]
            {
                "Children", "Followed so far, to 31 Dec 2023", "Reoffended, proven to date", "Reoffended, proven + pending",
            }));
            Assert.That(page.QuerySelectorAll(".facts dd")[3].Words(), Does.StartWith("22.5% (9 of 40), 21 reoffences, 2.33 a reoffender.").And.Contain("within what chance would explain; neither figure is final"));
            Assert.That(page.QuerySelector(".headline .badge").Words(), Is.EqualTo("Immature"));
        });
    }

    [Test]
    public async Task No_number_of_reoffenders_stands_without_its_basis()
    {
        IDocument page = await Render(Year, 2022, 2023);
        foreach (IElement heading in page.QuerySelectorAll("h3"))
            Assert.That(heading.Words(), Does.Contain("(proven to date)").Or.Contain("(proven + pending)"));
        Assert.That(page.QuerySelectorAll("[aria-label='Month by month'] thead th").Skip(1).Where((_, i) => i % 2 == 0).Select(head => head.Words()), Is.EqualTo(new[]
        {
            "2023, proven to date", "2023, proven + pending", "2022, proven to date", "2022, proven + pending",
        }));
    }

    [Test]
    public async Task A_month_nobody_was_followed_to_has_no_rate()
    {
        IDocument page = await Render(Year, 2023);
        Assert.That(Row(page, "Month by month", "2"), Does.StartWith("2 20.0% (8 of 40) 2.50 22.5% (9 of 40) 2.33"));
        Assert.That(Row(page, "Month by month", "8"), Does.StartWith("8 nobody followed so long n/a"));
    }

    [Test]
    public async Task Seriousness_and_groups_are_told_on_both_bases()
    {
        IDocument page = await Render(Year, 2023);
        Assert.That(Row(page, "Seriousness of the first reoffence", "Proven + pending"), Is.EqualTo("Proven + pending 9 0 0 0"));
        Assert.That(Row(page, "Groups", "Outcome tier: Pre-court"), Is.EqualTo("Outcome tier: Pre-court 40 20.0% (8 of 40) 22.5% (9 of 40)"));
    }

    [Test]
    public async Task Children_are_counted_by_reoffences_on_both_bases()
    {
        IDocument page = await Render(Year, 2023);
        IElement table = page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption").Words().StartsWith("Children by reoffences so far", StringComparison.Ordinal));
        Assert.That(table.QuerySelectorAll("tr").Skip(1).Select(row => row.Words()), Is.EqualTo(new[]
        {
            "Proven to date", "0 32 80.0%", "1 0 0.0%", "2 7 17.5%", "3 0 0.0%", "4 0 0.0%", "5 0 0.0%", "6 1 2.5%",
            "Proven + pending", "0 31 77.5%", "1 1 2.5%", "2 7 17.5%", "3 0 0.0%", "4 0 0.0%", "5 0 0.0%", "6 1 2.5%",
        }));
        Assert.That(page.Body.Words(), Does.Contain("80.0% of 40 children have no reoffence so far (proven to date), 77.5% where pending offences count too (proven + pending)")
            .And.Contain("Proven to date: 32 have none, 0 one and 8 two or more; the most of one child is 6. Proven + pending: 31 have none, 1 one and 8 two or more; the most of one child is 6. "
                + "Children followed for less than 12 months can still have more."));
    }

    [Test]
    public async Task Groups_are_by_area_where_the_extract_has_areas()
    {
        IDocument page = await Render(Year, 2023);
        Assert.That(Row(page, "Groups", "Area: Not known"), Is.EqualTo("Area: Not known 40 20.0% (8 of 40) 22.5% (9 of 40)"));
        Assert.That(page.Body.Words(), Does.Contain("Area: that of the programme open at the index event").And.Not.Contain("Not by area"));
    }

    [Test]
    public async Task The_sheet_has_a_row_a_child_and_ids_are_nowhere_else()
    {
        IDocument page = await Render(Year, 2023);
        Assert.That(page.QuerySelectorAll("[aria-label='Live-tracker sheet'] tbody tr"), Has.Length.EqualTo(40));
        Assert.That(Row(page, "Live-tracker sheet", "C08"), Is.EqualTo("C08 1 May 2023 Pre-court 1 May 2024 Open 0 1 30"));
        page.QuerySelector("[aria-label='Live-tracker sheet']")!.Remove();
        Assert.That(page.Body!.InnerHtml, Does.Not.Match(@"\bC\d\d\b"));
    }

    [Test]
    public async Task The_newest_period_is_shown_without_a_choice_and_an_empty_cohort_says_so()
    {
        IDocument page = await PageRenderer.Render<TrackingPage>("tracking");
        Assert.That(page.QuerySelector(".tile-period").Words(), Does.StartWith("12 months to December 2023"));
        Assert.That(page.Body.Words(), Does.Contain("No child of the service entered the cohort in this period."));
    }

    private static string Row(IDocument page, string table, string head) =>
        page.QuerySelectorAll($"[aria-label='{table}'] tbody tr").Single(row => row.QuerySelector("th").Words() == head).Words();

    private static Task<IDocument> Render(string address, params int[] years) => PageRenderer.Render<TrackingPage>(address, SmallCohort.Source(years));
}
