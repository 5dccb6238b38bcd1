using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Disparity;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine.Cohorts;

namespace KpiAnalytics.Dashboard.Tests.Pages;

/// <summary>The page over a real caseload: the children and residents the Youth Justice Plan 2023/24 prints (golden G-12).</summary>
public class DisparityPageTests
{
    private static readonly int[] Children = [9, 3, 17, 17, 1, 146];
    private static readonly int[] Residents = [0, 3_863, 4_682, 4_274, 802, 64_379];
    private static readonly DateOnly Committed = new(2022, 5, 1);

    [Test]
    public async Task The_heading_says_who_is_over_represented_and_nobody_else()
    {
        IDocument page = await Render();
        Assert.That(page.QuerySelector("section h2").Words(), Is.EqualTo("Mixed children are over-represented"));
        Assert.That(page.QuerySelectorAll("section .breaks li").Select(item => item.Words()), Is.EqualTo(new[]
        {
            "Mixed children are over-represented: 17 of 184 children cautioned or sentenced (9.2%) against 5.5% of residents aged 10-17.",
            "Black children: cannot tell; the lower limit 5.8% is not above their 6.0% share of residents.",
            "Ethnic minority children together: cannot tell; the lower limit 15.4% is not above their 17.5% share of residents.",
            "Asian children are under-represented: 3 of 184 children cautioned or sentenced (1.6%) against 5.0% of residents aged 10-17.",
        }));
    }

    [Test]
    public async Task The_chart_says_who_is_above_below_and_neither()
    {
        IDocument page = await Render();
        Assert.That(page.QuerySelectorAll("section h3").Select(heading => heading.Words()), Does.Contain("Above their share of residents: Mixed; below: Asian"));
        Assert.That(page.QuerySelectorAll("section figure p, section .chart p, section p").Select(text => text.Words()), Does.Contain(
            "Cannot tell for Black, Other, Ethnic minority groups and White: the difference could be chance (Wilson interval of the share, 95%)."));
    }

    [Test]
    public async Task The_summary_table_prints_as_the_plan_does() =>
        Assert.That(Rows(await Render(), "Summary of ethnic disparity"), Is.EqualTo(new[]
        {
            "Asian 3 2% 0.6% to 4.7% 3,863 5% -3 No 7 more", "Black 17 9% 5.8% to 14.3% 4,682 6% 3 No 6 fewer",
            "Mixed 17 9% 5.8% to 14.3% 4,274 5% 4 Yes 7 fewer", "Other 1 1% 0.1% to 3.0% 802 1% 0 No 1 more",
            "Ethnic minority groups 38 21% 15.4% to 27.1% 13,621 17% 3 No 6 fewer", "White 146 79% 72.9% to 84.6% 64,379 83% -3 No 6 more",
            "All known groups 184 78,000", "Not known 9 in no share",
        }));

    [TestCase("wilson")]
    [TestCase("z")]
    [TestCase("binomial")]
    [TestCase("relative-rate")]
    public async Task Every_test_can_be_asked_for_in_the_link_and_is_named(string slug)
    {
        IDocument page = await Render($"?test={slug}");
        string name = DisparitySelection.Name(DisparitySelection.Tests.Single(test => DisparitySelection.Slug(test) == slug));
        Assert.That(page.QuerySelector("[aria-label='Summary of ethnic disparity'] caption").Words(), Does.Contain(name));
        Assert.That(page.QuerySelector("section h2").Words(), Is.EqualTo("Mixed children are over-represented"));
        Assert.That(page.QuerySelector(".notice:not(.restricted)"), Is.Null);
    }

    [Test]
    public async Task An_unknown_test_or_grouping_is_said_to_be_unknown() =>
        Assert.That((await Render("?test=guess&by=age")).QuerySelectorAll("[role=alert] p").Select(problem => problem.Words()), Is.EqualTo(new[]
        {
            "The link asks for the test 'guess', which is not known. It does not apply.", "Stages cannot be taken by 'age'. It does not apply.",
        }));

    [Test]
    public async Task Stages_say_rate_index_and_what_the_interval_says()
    {
        string[] rows = Rows(await Render(), "Relative rates by stage");
        Assert.That(rows, Does.Contain("Children cautioned or sentenced among children aged 10-17; not known: 9, left out"));
        Assert.That(rows, Does.Contain("Mixed 17 4,274 39.8 1.75 1.06 to 2.90 above"));
        Assert.That(rows, Does.Contain("White 146 64,379 22.7 1.00 the reference group"));
        Assert.That(rows, Does.Contain("Asian 0 3 0.0 undefined"));
    }

    [Test]
    public async Task Stages_by_sex_and_care_status_follow_the_link()
    {
        Assert.That((await Render("?by=sex")).QuerySelectorAll("h2").Select(heading => heading.Words()), Does.Contain("Stage by stage, by sex"));
        IDocument care = await Render("?by=care_status", notSupplied: new SourceField("care_statuses.csv", ""));
        Assert.That(care.QuerySelector(".notice:not(.restricted)").Words(), Is.EqualTo("Nothing can be said by care status: care_statuses.csv not supplied."));
    }

    [Test]
    public async Task Gravity_and_the_seven_sheets_are_there()
    {
        IDocument page = await Render();
        Assert.That(Rows(page, "Gravity by ethnic group")[1], Is.EqualTo("Black 17 0 0 100% 0% 9% n/a"));
        Assert.That(page.QuerySelectorAll("details summary").Select(summary => summary.Words()), Is.EqualTo(new[]
        {
            "Sheet 1: Children by ethnicity and gender", "Sheet 2: Outcome tier by gender and ethnicity", "Sheet 3: Outcome type by ethnicity",
            "Sheet 4: Offence group by ethnicity and gender", "Sheet 5: Gravity score by ethnicity", "Sheet 6: Gravity score by ethnicity and gender",
            "Sheet 7: Offence group and gravity score by ethnicity",
        }));
        Assert.That(Rows(page, "Outcome type by ethnicity"), Is.EqualTo(new[] { "Youth caution 3 17 17 1 146 9 193", "Total 3 17 17 1 146 9 193" }));
    }

    [Test]
    public async Task Each_number_of_a_sheet_is_a_link_that_says_what_it_lists()
    {
        IElement sheet = (await Render("?test=z")).QuerySelector("[role=region][aria-label='Outcome type by ethnicity']")!;
        Assert.That(sheet.QuerySelectorAll("td a").Select(link => link.GetAttribute("aria-label")).Take(3), Is.EqualTo(new[]
        {
            "3: Youth caution, Asian or Asian British, list the records", "17: Youth caution, Black or Black British, list the records", "17: Youth caution, Mixed, list the records",
        }));
        Assert.That(sheet.QuerySelector("td a")!.GetAttribute("href"), Is.EqualTo("disparity?test=z&sheet=3&row=YOUTH_CAUTION&group=ASIAN"));
        Assert.That(sheet.QuerySelectorAll("td a")[^1].GetAttribute("href"), Is.EqualTo("disparity?test=z&sheet=3"));
    }

    [Test]
    public async Task A_number_leads_to_as_many_records_as_it_says()
    {
        IDocument page = await Render("?sheet=1&row=MALE&group=ASIAN");
        Assert.That(page.QuerySelectorAll("details[open] summary").Select(summary => summary.Words()), Is.EqualTo(new[] { "Sheet 1: Children by ethnicity and gender" }));
        Assert.That(page.QuerySelectorAll("a[aria-current=true]").Select(link => link.Words()), Is.EqualTo(new[] { "3" }));
        Assert.That(page.QuerySelector("[aria-label='Records behind the number'] caption").Words(), Is.EqualTo("Restricted: Boys, Asian or Asian British; children: 3"));
        Assert.That(Rows(page, "Records behind the number")[0], Is.EqualTo(
            "1-0 1 Jun 2007 Boys Asian or Asian British 31 May 2022 Youth caution (Pre-court) 1 1 May 2022 Drugs 2"));
        Assert.That(Rows(page, "Records behind the number"), Has.Length.EqualTo(3));
        Assert.That(page.QuerySelector(".restricted b").Words(), Is.EqualTo("Restricted."));
    }

    [TestCase("?sheet=9")]
    [TestCase("?sheet=one")]
    [TestCase("?sheet=1&row=GREEN")]
    [TestCase("?sheet=1&group=GREEN")]
    public async Task A_number_that_is_not_there_is_said_not_to_be(string query)
    {
        IDocument page = await Render(query);
        Assert.That(page.QuerySelectorAll("[role=alert] p").Select(problem => problem.Words()), Is.EqualTo(new[] { "The link asks for a number that the toolkit's sheets do not have. It does not apply." }));
        Assert.That(page.QuerySelector("[aria-label='Records behind the number']"), Is.Null);
    }

    [Test]
    public async Task The_children_of_unknown_ethnicity_are_counted_in_the_notes() =>
        Assert.That((await Render()).QuerySelector(".facts").Words(), Does.Contain("The ethnicity of 9 children is not known: in no share.").And.Contain("mid-2021"));

    [Test]
    public async Task Without_the_ethnicity_column_the_page_says_which_is_missing()
    {
        IDocument page = await Render(notSupplied: new SourceField("children.csv", "ethnicity"));
        Assert.That(page.QuerySelector(".notice:not(.restricted)").Words(), Is.EqualTo("Nothing can be said of ethnic groups: children.csv:ethnicity not supplied."));
        Assert.That(page.QuerySelector("[aria-label='Summary of ethnic disparity']"), Is.Null);
    }

    [Test]
    public async Task Without_residents_by_ethnicity_the_shares_stand_alone()
    {
        IDocument page = await Render(residents: []);
        Assert.That(page.QuerySelector(".notice:not(.restricted)").Words(), Is.EqualTo("Shares cannot be held against residents: population.csv:ethnicity not supplied for this service and year."));
        Assert.That(page.QuerySelector("section h2").Words(), Is.EqualTo("Over-representation was not tested"));
        Assert.That(Rows(page, "Summary of ethnic disparity")[1], Is.EqualTo("Black 17 9% 5.8% to 14.3% no residents"));
    }

    [Test]
    public async Task A_year_before_the_toolkit_has_no_sheets() =>
        Assert.That((await Render("?end=2019-03-31")).QuerySelectorAll("section p").Select(text => text.Words()), Does.Contain("The YJB's Disparity Toolkit begins with outcomes of April 2020; this year is before it."));

    [Test]
    public async Task A_caseload_without_children_says_so() =>
        Assert.That((await PageRenderer.Render<DisparityPage>("disparity")).QuerySelector(".notice:not(.restricted)").Words(), Does.Contain("no records of this service in the extract"));

    [Test]
    public void A_link_holds_the_choices_that_are_not_the_default()
    {
        Selection selection = new() { Service = "X" };
        Assert.That(DisparitySelection.Default.Link(selection), Is.EqualTo("disparity?service=X"));
        DisparitySelection asked = DisparitySelection.Read("disparity?test=binomial&by=care_status").Selection;
        Assert.That(asked.Link(selection), Is.EqualTo("disparity?service=X&test=binomial&by=care_status"));
        Assert.That(asked.Link(Selection.Default), Is.EqualTo("disparity?test=binomial&by=care_status"));
        DisparitySelection cell = DisparitySelection.Read("disparity?sheet=2&row=COMMUNITY*MALE&group=BLACK").Selection;
        Assert.That(DisparitySelection.Read(cell.Link(selection)).Selection, Is.EqualTo(cell));
    }

    [Test]
    public async Task Every_input_has_a_label() =>
        Assert.That((await Render()).QuerySelectorAll("label").Select(label => label.Words()), Is.EqualTo(new[] { "Financial year", "Test", "Stages by" }));

    private static Task<IDocument> Render(string query = "", SourceField? notSupplied = null, int[]? residents = null) =>
        PageRenderer.Render<DisparityPage>("disparity" + query, new FakeSource(new LoadStage.Ready(new FakeCaseload { Caseload = Printed(notSupplied, residents ?? Residents) })));

    private static Caseload Printed(SourceField? notSupplied, int[] residents)
    {
        (string Id, Ethnicity Ethnicity)[] children =
            [.. Children.SelectMany((count, code) => Enumerable.Range(0, count).Select(i => ($"{code}-{i}", (Ethnicity)code)))];
        Disposal caution = new("YOUTH_CAUTION", OutcomeTier.PreCourt, OrderType.YouthCaution, 18);
        return Caseload.Build(
            new Extract
            {
                Children = [.. children.Select(child => new Child { Ypid = child.Id, Service = "Northamptonshire", DateOfBirth = new(2007, 6, 1), Ethnicity = child.Ethnicity, Sex = Sex.Male })],
                Offences = [.. children.Select(child => new Offence { Ypid = child.Id, OffenceId = "1", Date = Committed, Category = OffenceCategory.Drugs, Gravity = 2 })],
                Outcomes = [.. children.Select(child => new Outcome { Ypid = child.Id, OffenceId = "1", Date = Committed.AddDays(30), Disposal = caution })],
                CoverageFrom = FakeCaseload.ExtractStart,
                CoverageTo = FakeCaseload.ExtractEnd,
                NotSupplied = notSupplied is null ? [] : [notSupplied],
            },
            new Reference
            {
                Services = [new Service("Northamptonshire", "Northamptonshire", "East Midlands", "England", null, null)],
                Populations = [.. residents.Select((count, code) => new PopulationCount("Northamptonshire", 2021, 14, count, null, (Ethnicity)code)).Skip(1)],
            });
    }

    private static string[] Rows(IDocument page, string label) =>
        [.. page.QuerySelectorAll($"[role=region][aria-label='{label}'] tbody tr").Select(row => row.Words())];
}
