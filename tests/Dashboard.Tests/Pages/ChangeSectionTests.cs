using System.Collections.Immutable;
using AngleSharp.Dom;
using KpiAnalytics.Dashboard.Components.Pages.Measures;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Statistics.ControlCharts;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Dashboard.Tests.Pages;

/// <summary>Separate quarters on a control chart: what is said, what is not, and on how many quarters it stands.</summary>
public class ChangeSectionTests
{
    private static readonly Quarter First = Quarter.Of(new(2020, 4, 1));
    private static readonly double[] Level = [40, 42, 38, 41, 39, 43, 37, 40, 42, 38, 41, 39];
    private static readonly double[] Fallen = [25, 27, 23, 26, 24, 28, 22, 25, 27, 23, 26, 24];

    [Test]
    public void Chance_alone_is_no_change()
    {
        ChangeModel model = Model("fte.rate", Level);
        Assert.That(ControlSummary.Title(model.Series!), Is.EqualTo("No sign of change beyond chance"));
        Assert.That(ControlSummary.Sentence(model.Series!), Is.EqualTo(
            "First-time entrants in Northamptonshire, 12 separate quarters on a u chart: January to March 2023 stood at 50, inside the limits of 27.0 to 75.6 about a mean of 51.3. No rule signals."));
    }

    [Test]
    public void A_change_is_named_by_its_rule_and_quarter_with_what_it_means()
    {
        // 24 quarters about a mean of 32.5, near lines 11.4 away: every quarter lies on its half's side of the mean.
        ChangeModel model = Model("fte.rate", [.. Level, .. Fallen]);
        Assert.That(ControlSummary.Title(model.Series!), Is.EqualTo("Improvement: 7 or more in a row below the mean"));
        Assert.That(ControlSummary.Sentence(model.Series!), Does.Contain("the newest January to March 2026: 7 or more in a row below the mean (improvement)."));
    }

    [Test]
    public void A_signal_of_the_past_is_not_said_of_the_newest_quarter()
    {
        ChangeModel model = Model("fte.rate", [.. Level, 90, .. Level]);
        Assert.That(ControlSummary.Title(model.Series!), Is.EqualTo("The newest quarter gives no signal"));
        Assert.That(ControlSummary.Sentence(model.Series!), Does.Contain("Rules signal at 1 of 25 quarters, the newest April to June 2023: above the upper limit (concern)."));
    }

    [TestCase(4, "Too few quarters to judge", "4 quarters are too few to judge: firm limits need 12 and trial limits 8. Shown instead: the values in a table.")]
    [TestCase(7, "Too few quarters to judge", "7 quarters are too few to judge: firm limits need 12 and trial limits 8. Shown instead: the values about their median.")]
    [TestCase(11, "Too few quarters to judge firmly", "11 quarters are too few to judge firmly: 12 are needed. Shown instead: trial limits, which will still move")]
    public void Fewer_than_twelve_quarters_are_said_to_be_too_few(int quarters, string title, string words)
    {
        ChangeModel model = Model("fte.rate", Level[..quarters]);
        Assert.That(ControlSummary.Title(model.Series!), Is.EqualTo(title));
        Assert.That(ControlSummary.Sentence(model.Series!), Does.Contain(words));
        Assert.That(model.IsTableOnly, Is.EqualTo(quarters == 4));
    }

    [Test]
    public void New_limits_judge_each_stretch_by_itself_and_are_said_with_day_and_reason()
    {
        Rebase rebase = new(new(2023, 4, 1), "New triage");
        ChangeModel model = Model("fte.rate", [.. Level, .. Fallen], Selection.Default.With(rebase));
        Assert.Multiple(() =>
        {
            Assert.That(model.Rebases, Is.EqualTo(new[] { rebase }));
            Assert.That(ControlSummary.Title(model.Series!), Is.EqualTo("No sign of change beyond chance"));
            Assert.That(ControlSummary.Sentence(model.Series!), Does.EndWith("By decision limits were reckoned anew from 1 Apr 2023 (New triage); each stretch is judged by its own."));
            Assert.That(DrawnControl.Of(model.Series!, model.Quarters)[1].Reason, Is.EqualTo("Apr 2023: New triage"));
        });
    }

    [Test]
    public void A_stretch_too_short_after_new_limits_says_so()
    {
        ChangeModel model = Model("fte.rate", [.. Level, 20, 22], Selection.Default.With(new(new(2023, 4, 1), "New triage")));
        Assert.That(ControlSummary.Title(model.Series!), Is.EqualTo("Too few quarters to judge"));
        Assert.That(ControlSummary.Sentence(model.Series!), Does.Contain("2 quarters under the new limits are too few to judge").And.Contain("Shown instead: the values without limits."));
        Assert.That(model.IsTableOnly, Is.False);
    }

    [TestCase("2020-04-01", Description = "The first quarter has none before it.")]
    [TestCase("2021-05-01", Description = "No quarter begins on that day.")]
    [TestCase("2031-01-01", Description = "After the last.")]
    public void New_limits_from_a_day_that_no_quarter_shown_begins_with_do_not_apply_and_are_said(string day)
    {
        ChangeModel model = Model("fte.rate", Level, Selection.Default.With(new(SelectionUrl.DateOf(day)!.Value, "New triage")));
        Assert.That(model.Problems, Has.One.StartsWith($"The link asks for new limits from {day}, which is not the first day of a quarter"));
        Assert.That(model.Series!.Chart.Segments, Has.Length.EqualTo(1));
    }

    [Test]
    public void An_immature_quarter_is_a_gap_with_its_reason_and_the_lower_limit_of_a_count_is_not_below_zero()
    {
        MeasureResult[] quarters = [.. Quarters("custody.children", [3, 0, 9, 1, 0, 8, 2, 0, 7, 1, 0, 9])];
        quarters[^1] = quarters[^1] with { Status = ResultStatus.Immature };
        ChangeModel model = ChangeModel.Of(quarters[0].Measure, quarters, Selection.Default, []);
        ImmutableArray<ControlChartPoint> points = DrawnControl.Of(model.Series!, model.Quarters)[0].Points;
        Assert.That(points[^1].Reason, Is.EqualTo("immature"));
        Assert.That(points[0].Lines!.Lower, Is.Zero);
        Assert.That(model.Series!.Chart.Points.First().Limits!.Lower, Is.Negative);
    }

    [TestCase("kpi1", "", 30.0, "")]
    [TestCase("kpi1", "sex", null, "The target of 30% is of all children, so no target line is drawn under a filter.")]
    [TestCase("fte.rate", "", null, "The target of 150 is for a year (12 months); a separate quarter is not held against it, so no target line is drawn.")]
    [TestCase("reoffending.binary", "", null, "")]
    [TestCase("custody.children", "", null, "")]
    public void A_target_is_a_line_where_it_is_a_quarters(string id, string filter, double? line, string note)
    {
        Selection selection = filter.Length == 0 ? Selection.Default : Selection.Default.Only(Dimensions.Sex, 1);
        Assert.That(Model(id, Level, selection).Target, Is.EqualTo(new QuarterTarget(line, note)));
    }

    [Test]
    public void A_target_below_both_limits_of_a_share_that_should_be_high_is_met_as_things_are() =>
        Assert.That(ControlSummary.Sentence(Model("kpi1", [.. Level.Select(value => value + 40)]).Series!), Does.EndWith("left as it is, it will go on being met."));

    [TestCase("disparity.rri", "There is no control chart of a measure that holds one group of children against another.")]
    [TestCase("prolific.share", "There is no control chart of the share that a few make: who they are changes with every quarter.")]
    public async Task A_measure_without_a_control_chart_says_why_and_takes_no_new_limits(string id, string words)
    {
        IDocument page = await Render(id, "?rebase=2020-04-01%20New%20triage");
        Assert.That(Section(page).Words(), Is.EqualTo($"Is it changing? {words}"));
        Assert.That(page.QuerySelector("[role=alert] p").Words(), Is.EqualTo("The link asks for new limits from 2020-04-01, but there is no control chart here. They do not apply."));
    }

    [TestCase("")]
    [TestCase("?period=calendar-year")]
    [TestCase("?period=quarter&end=2020-06-30")]
    public async Task The_quarters_on_the_chart_are_the_same_whatever_period_the_page_is_about(string query)
    {
        IDocument page = await Render("fte.rate", query);
        string[] rows = [.. Section(page).QuerySelectorAll("tbody tr th").Select(cell => cell.Words())];
        Assert.That((rows.Length, rows[0], rows[^1]), Is.EqualTo((32, "Jan to Mar 2016", "Oct to Dec 2023")));
    }

    [Test]
    public async Task The_chart_is_under_the_pages_filter()
    {
        IElement section = Section(await Render("fte.rate", "?filter=sex%3DFEMALE"));
        Assert.That(section.QuerySelector("caption").Words(), Does.EndWith("(only Sex: Girls)"));
        Assert.That(section.QuerySelector("tbody td").Words(), Is.Not.EqualTo(Section(await Render("fte.rate")).QuerySelector("tbody td").Words()));
    }

    [Test]
    public async Task New_limits_stand_as_a_dated_caption_in_the_table_and_are_removed_by_a_link_that_keeps_the_rest()
    {
        IElement section = Section(await Render("fte.rate", "?period=calendar-year&rebase=2020-04-01%20New%20triage"));
        Assert.Multiple(() =>
        {
            Assert.That(section.QuerySelector("tbody .chart-group").Words(), Is.EqualTo("New limits: Apr 2020: New triage"));
            Assert.That(section.QuerySelectorAll(".chart-wide svg text").Select(text => text.Words()), Does.Contain("Apr 2020: New triage"));
            Assert.That(section.QuerySelector(".chips a").Words(), Is.EqualTo("New limits from 1 Apr 2020: New triage \u00d7 , remove these limits"));
            Assert.That(section.QuerySelector(".chips a")!.GetAttribute("href"), Is.EqualTo("measures/fte.rate?period=calendar-year"));
        });
    }

    [Test]
    public async Task A_link_that_asks_for_limits_from_no_quarter_is_reported_like_any_other() =>
        Assert.That((await Render("fte.rate", "?rebase=2020-04-02%20New%20triage&end=soon")).QuerySelectorAll("[role=alert] p").Select(problem => problem.Words()).Where(words => words.Length > 0).Take(2), Is.EqualTo(new[]
        {
            "The link asks for the date 'soon', which is not known. It does not apply.",
            "The link asks for new limits from 2020-04-02, which is not the first day of a quarter with a figure, after the first of them. They do not apply.",
        }));

    [Test]
    public async Task Rare_events_are_said_to_be_rare()
    {
        Assert.That(Section(await Render("fte.rate")).Words(), Does.Not.Contain("Rare events"));
        ChangeModel model = Model("custody.rate", [0, 1, 0, 2, 0, 0, 1, 0, 3, 0, 0, 1]);
        Assert.That(model.Series!.HasRareEvents);
    }

    private static ChangeModel Model(string id, double[] values, Selection? selection = null) =>
        ChangeModel.Of(Figure.Measure(id), Quarters(id, values), selection ?? Selection.Default, FakeTargets.All);

    private static IEnumerable<MeasureResult> Quarters(string id, double[] values)
    {
        Measure measure = Figure.Measure(id);
        double? below = measure.Kind switch { MeasureKind.Rate => 78_000, MeasureKind.Count => null, _ => 100 };
        return values.Select((value, i) => new MeasureResult
        {
            Measure = measure,
            Area = Figure.Service,
            Period = Period.Ending(PeriodKind.Quarter, First + i)!.Value,
            Numerator = value,
            Denominator = below,
            Value = below is { } denominator ? value * measure.Multiplier / denominator : value,
            Interval = Interval.None,
            Status = ResultStatus.Ok,
        });
    }

    private static IElement Section(IDocument page) => page.QuerySelectorAll("section").Single(section => section.QuerySelector("h2").Words() == "Is it changing?");

    private static Task<IDocument> Render(string id, string query = "") =>
        PageRenderer.Render<MeasurePage>($"measures/{id}{query}", parameters: new() { ["Id"] = id });
}
