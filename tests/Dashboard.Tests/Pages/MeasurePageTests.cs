using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Measures;
using KpiAnalytics.Engine;

namespace KpiAnalytics.Dashboard.Tests.Pages;

public class MeasurePageTests
{
    public static IEnumerable<string> Ids => MeasureCatalogue.WithSubMeasures.Select(measure => measure.Id);

    [TestCaseSource(nameof(Ids))]
    public async Task Every_measure_and_sub_measure_has_a_page_with_its_figures_and_what_it_is_always_shown_by(string id)
    {
        Measure measure = Figure.Measure(id);
        IDocument page = await Render(id);
        bool isSupplied = !page.QuerySelector(".headline .badge").Words().Contains("Not supplied", StringComparison.Ordinal);
        string[] expected = ["All periods", "Definition", .. isSupplied ? ["Over time", "Is it changing?", "Does it stand out?"] : Array.Empty<string>(),
            .. measure.AlwaysBy.Select(breakdown => $"By {breakdown.Dimensions[0].Name.ToLowerInvariant()}"), .. measure.SubMeasures.IsEmpty ? Array.Empty<string>() : ["Sub-measures"]];
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("h1").Words(), Is.EqualTo(measure.Name));
            Assert.That(page.QuerySelectorAll("section h2").Select(heading => heading.Words()).Except(["Printed elsewhere"]), Is.EquivalentTo(expected));
            Assert.That(page.QuerySelectorAll("table").Select(table => table.QuerySelectorAll("tbody tr").Length), Has.All.Positive, "no empty table");
        });
    }

    [TestCaseSource(nameof(Ids))]
    public async Task What_a_measures_events_carry_has_a_table(string id)
    {
        Measure measure = Figure.Measure(id);
        foreach (Dimension dimension in KpiEngine.DimensionsOf(new FakeCaseload().Caseload, measure).Take(1))
        {
            IDocument page = await Render(id, $"?by={dimension.Id}");
            Assert.That(page.QuerySelector($"[role=region][aria-label='By {dimension.Name.ToLowerInvariant()}'] tbody tr"), Is.Not.Null, dimension.Id);
        }
    }

    [TestCase("reoffending.frequency", "fewer than 10 reoffenders")]
    [TestCase("reoffending.per_offender", "fewer than 10 children in the cohort")]
    public async Task A_bootstrap_interval_says_what_was_drawn_how_often_and_with_which_seed(string id, string none)
    {
        IDocument page = await Render(id, "?by=sex");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".headline").Words(), Does.Contain("95% interval ")
                .And.Contain("The interval is a bootstrap over children, seed 20190315, 2,000 resamples: each child of the period is drawn with all its index events"));
            Assert.That(page.QuerySelectorAll("[aria-label='All periods'] td.range").Select(cell => cell.Words()), Has.None.EqualTo("none"), "every period");
            Assert.That(page.QuerySelectorAll("[aria-label='By sex'] td.range").Select(cell => cell.Words()), Has.None.EqualTo("none"), "every category");
            Assert.That(page.QuerySelector(".facts").Words(), Does.Contain($"95%, bootstrap over children, seed 20190315, 2,000 resamples; none with {none}"));
        });
    }

    [Test]
    public async Task No_other_measure_speaks_of_a_bootstrap() =>
        Assert.That((await Render("reoffending.binary")).Body.Words(), Does.Not.Contain("bootstrap"));

    [Test]
    public async Task Every_kind_of_period_has_a_page()
    {
        foreach (PeriodKind kind in Enum.GetValues<PeriodKind>())
            Assert.That((await Render("fte.rate", $"?period={PeriodText.Slug(kind)}&by=sex")).QuerySelectorAll("section h2").Select(heading => heading.Words()), Does.Contain("By sex"));
    }

    [Test]
    public async Task A_breakdown_that_does_not_describe_the_measure_says_so_and_shows_no_table()
    {
        IDocument page = await Render("fte.rate", "?by=establishment_type");
        Assert.Multiple(() =>
        {
            Assert.That(page.Body.Words(), Does.Contain("First-time entrants are not described by establishment, so there is nothing to break down."));
            Assert.That(page.QuerySelector("[role=region][aria-label='By establishment']"), Is.Null);
        });
    }

    [Test]
    public async Task What_is_not_supplied_names_its_file_and_column()
    {
        IDocument page = await Render("kpi5");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".headline").Words(), Does.Contain("Not supplied").And.Contain("Health.csv:need not supplied"));
            Assert.That(page.QuerySelector("[aria-label='All periods'] tbody tr").Words(), Does.Contain("health.csv:need not supplied"));
        });
    }

    [Test]
    public async Task A_sub_measure_leads_to_its_measure_and_back()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await Render("kpi1a.end_suitable")).QuerySelectorAll("p.soft a").Select(link => link.GetAttribute("href")), Does.Contain("measures/kpi1"));
            Assert.That((await Render("kpi1")).QuerySelectorAll(".sub-measures a").Select(link => link.GetAttribute("href")),
                Is.EqualTo(Figure.Measure("kpi1").SubMeasures.Select(sub => $"measures/{sub.Id}")));
        });
    }

    [TestCase("disparity.share_difference")]
    [TestCase("disparity.rri")]
    [TestCase("kpi7b")]
    public async Task Groups_held_against_others_and_shares_of_a_whole_do_not_lead_to_one_category_alone(string id) =>
        Assert.That((await Render(id)).QuerySelector("[role=region][aria-label^='By '] tbody a"), Is.Null);

    [Test]
    public async Task Categories_that_can_overlap_say_so() =>
        Assert.That((await Render("kpi7b")).Body.Words(), Does.Contain("One child can be in several of these categories"));

    [Test]
    public async Task A_kpis_wordings_stand_with_version_and_date() =>
        Assert.That((await Render("kpi2")).QuerySelectorAll(".caption-list li b").Select(version => version.Words()), Is.EqualTo(new[] { "D1", "D2", "D3" }));

    [Test]
    public async Task The_table_has_a_row_for_every_period_newest_first_and_marks_the_one_shown()
    {
        IDocument page = await Render("fte.rate", "?period=calendar-year&end=2021-12-31");
        Assert.Multiple(() =>
        {
            Assert.That(Table(page, "All periods").QuerySelectorAll("tbody th").Select(cell => cell.Words()), Is.EqualTo(
                new[] { "2023", "2022", "2021", "2020", "2019", "2018", "2017", "2016" }));
            Assert.That(Table(page, "All periods").QuerySelector("tr[aria-current] th").Words(), Is.EqualTo("2021"));
            Assert.That(page.QuerySelector(".tile-period").Words(), Is.EqualTo("Calendar year 2021"));
        });
    }

    [Test]
    public async Task An_immature_period_can_be_opened_and_says_that_it_is_not_compared()
    {
        IDocument page = await Render("reoffending.binary", "?end=2023-12-31");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".headline .badge").Words(), Is.EqualTo("Immature"));
            Assert.That(page.QuerySelectorAll(".comparisons b").Select(words => words.Words()), Is.All.EqualTo("Not compared"));
        });
    }

    [Test]
    public async Task Each_category_leads_to_the_view_of_those_children_alone()
    {
        IDocument page = await Render("fte.rate", "?by=sex&filter=age_band%3D10-14");
        Assert.That(Table(page, "By sex").QuerySelectorAll("tbody a").Select(link => (link.Words(), link.GetAttribute("href"))), Is.EqualTo(new[]
        {
            ("Not known", "measures/fte.rate?filter=age_band%3D10-14%3Bsex%3DUNKNOWN"),
            ("Boys", "measures/fte.rate?filter=age_band%3D10-14%3Bsex%3DMALE"),
            ("Girls", "measures/fte.rate?filter=age_band%3D10-14%3Bsex%3DFEMALE"),
        }));
    }

    [Test]
    public async Task A_crossed_breakdown_from_a_link_is_shown_and_drilled_by_both()
    {
        IDocument page = await Render("fte.rate", "?by=sex*age_band");
        IElement cell = Table(page, "By sex and age band").QuerySelectorAll("tbody a")[^1];
        Assert.That((cell.Words(), cell.GetAttribute("href")), Is.EqualTo(("Girls, 15 to 17", "measures/fte.rate?filter=sex%3DFEMALE%3Bage_band%3D15-17")));
    }

    [Test]
    public async Task A_filter_in_force_is_named_beside_the_figure_and_can_be_removed()
    {
        IDocument page = await Render("fte.rate", "?filter=sex%3DFEMALE");
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".headline .tile-period").Words(), Does.EndWith("(only Sex: Girls)"));
            Assert.That(page.QuerySelector(".chips a")!.GetAttribute("href"), Is.EqualTo("measures/fte.rate"));
            Assert.That(Table(page, "All periods").QuerySelector("caption").Words(), Does.EndWith("(only Sex: Girls)"));
        });
    }

    [Test]
    public async Task A_printed_figure_stands_beside_the_computed_one()
    {
        IDocument page = await Render("fte.rate");
        Assert.That(Table(page, "Printed elsewhere").QuerySelector("tbody tr").Words(), Is.EqualTo(
            "Year to Sep 2023 170 171 Youth Justice Plan 2023-24 printed 170; this extract gives 171 (133 first-time entrants among 78,000 children aged 10-17). 1 Feb 2024"));
    }

    [Test]
    public async Task A_comparators_source_is_named_beside_it() =>
        Assert.That((await Render("fte.rate")).QuerySelectorAll(".comparisons li")[2].Words(), Is.EqualTo(
            "About the same as England, 162 3 fewer first-time entrants would match it; source: YJB annual statistics"));

    [Test]
    public async Task With_a_filter_nothing_printed_is_comparable() =>
        Assert.That((await Render("fte.rate", "?filter=sex%3DFEMALE")).QuerySelector("[aria-label='Printed elsewhere']"), Is.Null);

    [Test]
    public async Task The_definition_says_meaning_version_direction_and_fields()
    {
        string words = (await Render("custody.rate")).QuerySelector(".facts").Words();
        Assert.That(words, Does.Contain("Custodial sentences given in the period").And.Contain("yjb-2024").And.Contain("Lower").And.Contain("outcomes.csv: ypid, offenceID").And.Contain("population.csv: count"));
    }

    [Test]
    public async Task The_breaks_of_the_series_are_listed() =>
        Assert.That(
            (await Render("reoffending.binary")).QuerySelectorAll(".breaks li").Select(item => item.Words()),
            Is.EqualTo(new[] { "YJS family: figures begin, period to 31 Dec 2017", "Immature from here, period to 30 Sep 2022" }));

    [Test]
    public async Task An_unknown_measure_is_said_to_be_unknown() =>
        Assert.That((await Render("fte.rat")).QuerySelector("h1").Words(), Is.EqualTo("Measure not found"));

    [Test]
    public async Task Every_input_has_a_label() =>
        Assert.That((await Render("fte.rate")).QuerySelectorAll("label").Select(label => label.Words()), Is.EqualTo(new[] { "Kind of period", "Period", "Break down by", "Only", "New limits from", "Reason, up to 40 characters" }));

    private static IElement Table(IDocument page, string label) => page.QuerySelector($"[role=region][aria-label='{label}'] table")!;

    private static Task<IDocument> Render(string id, string query = "") =>
        PageRenderer.Render<MeasurePage>($"measures/{id}{query}", parameters: new() { ["Id"] = id });
}
