using System.Collections.Immutable;
using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class CurveChartTests
{
    // One unit a pixel, 0 to 100 both ways.
    private static readonly PlotArea Area = new(
        0, 100, 0, 100, AxisScale.Stepped(100, 10, 11), NiceScale.Cover([0, 100], ValueBaseline.Zero, 11, 0));

    [Test]
    public void Curves_out_of_order_too_many_or_left_of_zero_are_refused()
    {
        Assert.That(() => Step((3, 1), (3, 2)), Throws.ArgumentException);
        Assert.That(() => CurvePoint.Of(1, 1, state: PointState.Missing), Throws.ArgumentException);
        Assert.That(() => CurvePoint.Of(1, 1, 2, 1), Throws.ArgumentException);
        Assert.That(() => new CurvePlot([Step((-1, 1))], null, new()), Throws.ArgumentException);
        Assert.That(() => new CurvePlot([.. Enumerable.Repeat(Step((1, 1)), 4)], null, new()), Throws.ArgumentException);
        Assert.That(() => new CurvePlot([], null, new() { AcrossStep = 0 }), Throws.ArgumentException);
        Assert.That(() => new CurveHighlight(1, 1, new string('x', 51)), Throws.ArgumentException);
    }

    [TestCase(0, 0.0)]
    [TestCase(2.9, 0.0, Description = "held until the step")]
    [TestCase(3, 10.0, Description = "the step belongs to its own day")]
    [TestCase(12, 30.0)]
    [TestCase(12.1, null, Description = "the curve has ended")]
    public void A_step_curve_holds_its_value_until_the_next_point(double x, double? value) =>
        Assert.That(Step((0, 0), (3, 10), (12, 30)).At(x)?.Value, Is.EqualTo(value));

    [TestCase(5, 10.0)]
    [TestCase(10, 20.0)]
    [TestCase(-1, null)]
    public void A_straight_curve_is_read_between_its_neighbours(double x, double? value) =>
        Assert.That(Straight((0, 0), (10, 20), (20, 100)).At(x)?.Value, Is.EqualTo(value));

    [Test]
    public void A_value_beside_a_gap_is_not_guessed()
    {
        var curve = new Curve("A", CurveRole.Service, CurveShape.Straight, [CurvePoint.Of(0, 0), CurvePoint.Missing(10, "suppressed"), CurvePoint.Of(20, 5)]);
        Assert.That((curve.At(5)!.Reason, curve.At(15)!.Reason, curve.At(20)!.Value), Is.EqualTo(("suppressed", "suppressed", 5.0)));
    }

    [Test]
    public void A_step_goes_level_then_up_and_a_straight_curve_goes_straight()
    {
        Assert.That(Lines(Step((0, 0), (10, 20), (20, 20))), Is.EqualTo(["M0 100 L10 100 L10 80 L20 80"]));
        Assert.That(Lines(Straight((0, 0), (10, 20), (20, 20))), Is.EqualTo(["M0 100 L10 80 L20 80"]));
    }

    [Test]
    public void A_step_curve_goes_on_to_where_its_figures_are_missing_and_begins_again_after()
    {
        var curve = new Curve("A", CurveRole.Service, CurveShape.Step,
            [CurvePoint.Of(0, 10), CurvePoint.Missing(10, "suppressed"), CurvePoint.Of(20, 30), CurvePoint.Of(30, 30)]);
        Assert.That(Lines(curve), Is.EqualTo(["M0 90 L10 90", "M20 70 L30 70"]));
    }

    [Test]
    public void Every_part_next_to_an_immature_point_is_in_short_dashes()
    {
        var curve = new Curve("A", CurveRole.Service, CurveShape.Step,
            [CurvePoint.Of(0, 0), CurvePoint.Of(10, 10), CurvePoint.Of(20, 20, state: PointState.Immature)]);
        Assert.That(CurvePath.Runs(curve).SelectMany(run => CurvePath.Lines(run, curve.Shape, Area)).Select(line => line.Immature), Is.EqualTo([false, true]));
    }

    [Test]
    public void A_step_band_runs_along_the_upper_steps_and_back_along_the_lower()
    {
        ImmutableArray<CurvePoint> run = [CurvePoint.Of(0, 10, 0, 20), CurvePoint.Of(10, 20, 10, 40)];
        Assert.That(CurvePath.Bands(run, CurveShape.Step, Area), Is.EqualTo(["M0 80 L10 80 L10 60 L10 90 L10 100 L0 100 Z"]));
        Assert.That(CurvePath.Bands([CurvePoint.Of(0, 1), CurvePoint.Of(1, 2)], CurveShape.Step, Area), Is.Empty);
    }

    [Test]
    public void Many_points_are_read_at_the_ticks_and_few_at_themselves()
    {
        CurvePlot Plot(Curve curve) => new([curve], null, new() { AcrossStep = 3 });
        Assert.That(Plot(Step((0, 0), (5, 1), (12, 2))).Readings, Is.EqualTo([0, 5, 12]));
        Assert.That(Plot(Step([.. Enumerable.Range(0, 37).Select(i => (i / 3.0, (double)i))])).Readings, Is.EqualTo([0, 3, 6, 9, 12]));
    }

    [Test]
    public void Everything_stays_inside_the_drawing([Values] DrawingSize size)
    {
        foreach (CurvePlot plot in new[] { Of(Gallery.Survival()), Of(Gallery.Lorenz()) })
        {
            CurveLayout layout = CurveLayout.Of(plot, size);
            Assert.That(layout.Area.Right, Is.LessThanOrEqualTo(layout.Measures.Width));
            Assert.That(layout.Labels.SelectMany(label => label.Lines, (label, line) => label.TextX + TextWidth.Of(line, layout.Measures.FontSize, bold: true)),
                Is.All.LessThanOrEqualTo(layout.Measures.Width + 1e-9));
            Assert.That(layout.Marks.Select(mark => mark.Tip.Left + mark.Tip.Width), Is.All.LessThanOrEqualTo(layout.Measures.Width + 1e-9));
            Assert.That(layout.NeedsKey, Is.EqualTo(size == DrawingSize.Compact));
        }
    }

    [Test]
    public void The_words_of_a_highlight_are_crossed_by_no_curve_where_there_is_room()
    {
        CurvePlot plot = Of(Gallery.Lorenz());
        CurveLayout layout = CurveLayout.Of(plot, DrawingSize.Wide);
        foreach (Curve curve in plot.Curves)
        {
            var corners = CurvePath.Corners(curve.Points.AsSpan(), curve.Shape, layout.Area, point => point.Value!.Value);
            Assert.That(corners.Zip(corners.Skip(1)).Any(line => layout.Highlight!.IsCrossedBy(line.First, line.Second)), Is.False, curve.Name);
        }
    }

    [Test]
    public void A_plot_without_a_value_says_so_and_still_gives_the_reasons()
    {
        var plot = new CurvePlot([new("A", CurveRole.Service, CurveShape.Step, [CurvePoint.Missing(0, "suppressed")])], null, new() { AcrossName = "Months" });
        CurveLayout layout = CurveLayout.Of(plot, DrawingSize.Wide);
        Assert.That(layout.Axes.Empty, Is.Not.Empty);
        Assert.That(layout.Axes.ValueTicks, Is.Empty);
        Assert.That(layout.Marks.Single().Name, Is.EqualTo("Months 0: A no figure, suppressed"));
    }

    [Test]
    public async Task The_table_reads_each_curve_where_it_was_asked_to()
    {
        IElement page = await Page.RenderAsync<CurveChart>(new()
        {
            ["Title"] = "T", ["Subtitle"] = "S",
            ["Curves"] = ImmutableArray.Create(
                new Curve("2017/18", CurveRole.Service, CurveShape.Step, [CurvePoint.Of(0, 0, 0, 1), CurvePoint.Of(5, 20, 15, 26, PointState.Immature), CurvePoint.Of(6, 20, 15, 26, PointState.Immature)]),
                new Curve("2016/17", CurveRole.EarlierCohort, CurveShape.Step, [CurvePoint.Of(0, 0), CurvePoint.Of(7, 25), CurvePoint.Of(12, 25)])),
            ["Options"] = Gallery.Months with { ReadAt = [12, 3, 6] },
        });
        Assert.That(Text.Rows(page), Is.EqualTo([
            "Months since the disposal|2017/18|95% interval|2016/17",
            "3|0.0%|0.0 to 1.0|0.0%",
            "6|immature 20.0%|15.0 to 26.0|0.0%",
            "12|no figure|-|25.0%",
        ]));
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-point")[1].GetAttribute("aria-label"), Is.EqualTo(
            "Months since the disposal 6: 2017/18 20.0%, 95% interval 15.0 to 26.0, immature; 2016/17 0.0%"));
    }

    private static CurvePlot Of(Dictionary<string, object?> parameters) => new(
        (ImmutableArray<Curve>)parameters["Curves"]!, (CurveHighlight?)parameters.GetValueOrDefault("Highlight"), (CurveChartOptions)parameters["Options"]!);

    private static Curve Step(params (double X, double Value)[] points) => Make(CurveShape.Step, points);

    private static Curve Straight(params (double X, double Value)[] points) => Make(CurveShape.Straight, points);

    private static Curve Make(CurveShape shape, (double X, double Value)[] points) =>
        new("A", CurveRole.Service, shape, points.Select(point => CurvePoint.Of(point.X, point.Value)));

    private static string[] Lines(Curve curve) =>
        [.. CurvePath.Runs(curve).SelectMany(run => CurvePath.Lines(run, curve.Shape, Area)).Select(line => line.Data)];
}
