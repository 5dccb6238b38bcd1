using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Data;
using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class DataPageTests
{
    [Test]
    public async Task Every_file_is_listed_with_rows_read_accepted_and_rejected()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        Assert.That(page.QuerySelectorAll("[aria-label=Files] tbody tr")[0].Words(), Is.EqualTo("children.csv 1,842 1,841 1"));
    }

    [Test]
    public async Task A_finding_is_shown_whole()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data?level=error");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("[role=status]").Words(), Is.EqualTo("1 of 3 findings shown."));
            Assert.That(page.QuerySelector("[aria-label=Findings] tbody tr").Words(), Is.EqualTo(
                "Error children.csv 118 dateOfBirth 31/02/2008 unreadable-date The date of birth cannot be read, so the row is rejected. reoffending.binary, fte.rate"));
        });
    }

    // Radzen takes a misspelt parameter for an attribute of the element and says nothing.
    [Test]
    public async Task Many_findings_come_in_pages_of_25_also_where_all_say_the_same()
    {
        FakeCaseload caseload = new() { Findings = [.. Enumerable.Repeat(new FakeCaseload().Findings[0], 30)] };
        IDocument page = await PageRenderer.Render<DataPage>("data", new FakeSource(new LoadStage.Ready(caseload)));
        Assert.That(page.QuerySelectorAll("[aria-label=Findings] tbody tr"), Has.Length.EqualTo(25));
    }

    [Test]
    public async Task A_finding_of_a_whole_file_has_no_line_and_one_that_touches_nothing_says_so() =>
        Assert.That(
            (await PageRenderer.Render<DataPage>("data?level=note")).QuerySelector("[aria-label=Findings] tbody tr").Words(),
            Does.Contain("whole file").And.EndsWith("no measure"));

    [Test]
    public async Task A_choice_that_fits_nothing_says_so() =>
        Assert.That((await PageRenderer.Render<DataPage>("data?rule=nothing")).Body.Words(), Does.Contain("0 of 3 findings shown. No finding fits this choice."));

    [Test]
    public async Task Clean_data_say_so() =>
        Assert.That(
            (await PageRenderer.Render<DataPage>("data", new FakeSource(new LoadStage.Ready(new FakeCaseload { Findings = [] })))).Body.Words(),
            Does.Contain("No fault was found in the data."));

    [Test]
    public async Task Coverage_is_listed_newest_quarter_first()
    {
        IDocument page = await PageRenderer.Render<DataPage>("data");
        Assert.That(page.QuerySelectorAll("[aria-label=Coverage] tbody tr")[0].Words(), Is.EqualTo("Oct-Dec 2023 77 47 3"));
    }

    [Test]
    public async Task Releases_that_were_not_supplied_are_said_not_to_be()
    {
        FakeCaseload caseload = new() { Coverage = [new(Quarter.Of(new(2023, 1, 1)), 1, 2, null)] };
        IDocument page = await PageRenderer.Render<DataPage>("data", new FakeSource(new LoadStage.Ready(caseload)));
        Assert.That(page.QuerySelector("[aria-label=Coverage] tbody tr").Words(), Is.EqualTo("Jan-Mar 2023 1 2 not supplied"));
    }

    [Test]
    public async Task The_extracts_first_and_last_day_are_said() =>
        Assert.That((await PageRenderer.Render<DataPage>("data")).QuerySelector(".lede").Words(), Does.StartWith("The extract covers 1 Jan 2016 to 31 Dec 2023."));
}
