using System.Collections.Immutable;
using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Measures;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Engine.Cohorts;

namespace KpiAnalytics.Dashboard.Tests.Pages;

/// <summary>One service among others on a funnel plot, or why not.</summary>
public class StandingSectionTests
{
    [Test]
    public async Task One_service_alone_is_too_few_and_the_number_needed_is_said() =>
        Assert.That(Section(await Render("fte.rate")).Words(), Is.EqualTo(
            "Does it stand out? 1 service has counts for the 12 months to December 2023, in the extract or published: too few for a funnel plot, which needs 10. "
            + "The comparators above say how the service stands to its family, region and nation."));

    [TestCase("custody.children", "plain count")]
    [TestCase("reoffending.frequency", "a few children make much of it")]
    [TestCase("prolific.share", "a few children make much of it")]
    [TestCase("disparity.rri", "holds one group of children against another")]
    public async Task A_measure_that_chance_does_not_move_in_a_known_way_has_none(string id, string words) =>
        Assert.That(Section(await Render(id)).Words(), Does.Contain("There is no funnel plot").And.Contain(words));

    [Test]
    public async Task An_immature_period_is_not_compared() =>
        Assert.That(Section(await Render("reoffending.binary", "?end=2023-12-31")).Words(), Does.Contain("The follow-up is not over, so this period is not compared"));

    [Test]
    public async Task Published_services_make_a_funnel_that_says_inside_or_outside_which_limits()
    {
        // The service: 129 among 78,000, 165 per 100,000. Eleven others were published with 150 to 200.
        IElement section = Section(await Render("fte.rate", source: Published(i => 150 + (5 * i))));
        Assert.Multiple(() =>
        {
            Assert.That(section.QuerySelector("h3").Words(), Is.EqualTo("Northamptonshire lies within the limits for its size"));
            Assert.That(section.QuerySelector(".chart-sentence").Words(), Does.StartWith("Northamptonshire, ").And.Contain("centre line, Mean of 12 services (").And.Contain("Of 12 services about 1 would lie outside the 95% limits by chance alone."));
            Assert.That(section.QuerySelector(".chart-source").Words(), Is.EqualTo("Source: 1 service counted from this extract and 11 services as published (YJB statistics)"));
            Assert.That(section.QuerySelectorAll("tbody tr.chart-own th").Select(cell => cell.Words()), Is.EqualTo(new[] { "Northamptonshire" }));
            Assert.That(section.QuerySelectorAll("tbody tr th").Select(cell => cell.Words()), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal), "by name: nothing ranks");
        });
    }

    [Test]
    public async Task The_family_stands_in_squares()
    {
        IElement section = Section(await Render("fte.rate", source: Published(i => 150 + (5 * i))));
        Assert.That(section.QuerySelectorAll(".chart-wide .chart-frame").Length, Is.EqualTo(3), "two services and the key");
        Assert.That(section.QuerySelectorAll("tbody tr").Where(row => row.LastElementChild.Words() == "yes").Select(row => row.FirstElementChild.Words()), Is.EqualTo(new[] { "Service 01", "Service 02" }));
    }

    [TestCase(80, "above the 99.8% limit")]
    [TestCase(320, "below the 99.8% limit")]
    public async Task Far_from_the_others_the_service_lies_outside_the_outer_limits(int others, string words)
    {
        IElement section = Section(await Render("fte.rate", source: Published(i => others + i)));
        Assert.That(section.QuerySelector("h3").Words(), Is.EqualTo($"Northamptonshire lies {words} for its size"));
        Assert.That(section.QuerySelector(".chart-sentence").Words(), Does.Contain($"lies {words} for a service of its size").And.Contain("not adjusted for over-dispersion").And.Not.Contain("better").And.Not.Contain("worse"));
    }

    [Test]
    public async Task Over_dispersion_is_said_where_the_limits_are_widened() =>
        Assert.That(Section(await Render("fte.rate", source: Published(i => i % 2 == 0 ? 60 : 240))).QuerySelector(".chart-sentence").Words(),
            Does.Contain("times as far from the centre (adjusted for over-dispersion, phi "));

    [Test]
    public async Task Under_a_filter_nothing_published_is_used() =>
        Assert.That(Section(await Render("fte.rate", "?filter=sex%3DFEMALE", Published(i => 150))).Words(), Does.Contain("in the extract; nothing is published under a filter: too few"));

    [Test]
    public async Task The_services_of_a_larger_extract_are_counted_under_the_filter_too()
    {
        ImmutableArray<AreaName> services = [FakeCaseload.Northamptonshire, .. Enumerable.Range(1, 11).Select(i => new AreaName($"S{i:00}", $"Service {i:00}"))];
        FakeSource source = new(new LoadStage.Ready(new FakeCaseload { Services = services }));
        IElement section = Section(await Render("reoffending.binary", "?service=Northamptonshire&filter=sex%3DFEMALE", source));
        Assert.That(section.QuerySelectorAll("tbody tr").Length, Is.EqualTo(12));
        Assert.That(section.QuerySelector(".chart-source").Words(), Is.EqualTo("Source: 12 services counted from this extract"));
        Assert.That(section.QuerySelector("caption").Words(), Does.EndWith("(only Sex: Girls)"));
    }

    /// <summary>The other services' entrants in the year to December 2023, per 100,000.</summary>
    private static FakeSource Published(Func<int, double> entrants) => new(new LoadStage.Ready(new FakeCaseload
    {
        Caseload = Caseload.Build(
            new Extract { Children = [], Offences = [], Outcomes = [], CoverageFrom = FakeCaseload.ExtractStart, CoverageTo = FakeCaseload.ExtractEnd },
            new Reference { Services = FakeServices.Others, FamilyMembers = FakeServices.Family, Published = FakeServices.Published("fte.rate", entrants) }),
    }));

    private static IElement Section(IDocument page) => page.QuerySelectorAll("section").Single(section => section.QuerySelector("h2").Words() == "Does it stand out?");

    private static Task<IDocument> Render(string id, string query = "", FakeSource? source = null) =>
        PageRenderer.Render<MeasurePage>($"measures/{id}{query}", source, new() { ["Id"] = id });
}
