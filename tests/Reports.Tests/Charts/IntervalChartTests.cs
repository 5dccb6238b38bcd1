using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class IntervalChartTests
{
    private static readonly IntervalChartOptions Ratio = new() { Scale = ScaleKind.Logarithmic, Unit = "Rate ratio", Reference = new(1, "1 = same rate") };

    [Test]
    public void A_row_has_a_value_or_a_reason_and_a_whole_interval()
    {
        Assert.That(() => IntervalRow.Of("A", 1, 0.5), Throws.ArgumentException);
        Assert.That(() => IntervalRow.Of("A", 1, 2, 1), Throws.ArgumentException);
        Assert.That(() => IntervalRow.Of("A", double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => IntervalRow.Of(" ", 1), Throws.ArgumentException);
        Assert.That(() => IntervalRow.Hidden("A", ""), Throws.ArgumentException);
        Assert.That(() => new ReferenceLine(1, ""), Throws.ArgumentException);
    }

    [Test]
    public void Rows_follow_each_other_without_overlap_and_all_words_stay_inside([Values] DrawingSize size)
    {
        var random = new Random(20175);
        for (int round = 0; round < 100; round++)
        {
            IntervalList list = AnyList(random);
            IntervalLayout layout = IntervalLayout.Of(list, size);
            double line = layout.Measures.LineHeight, bottom = layout.ReferenceTop + (layout.ReferenceLines.Length * line);
            foreach (DrawnInterval row in layout.Rows)
            {
                Assert.That(Math.Min(row.NameTop, row.FigureTop), Is.GreaterThanOrEqualTo(bottom - 1e-9));
                bottom = row.Strip.Bottom;
                Assert.That(Math.Max(row.NameTop + (row.Name.Length * line), row.FigureTop + (row.Figure.Length * line)), Is.LessThanOrEqualTo(bottom));
                Assert.That(row.Figure.Select(text => layout.Columns.FigureX + TextWidth.Of(text, layout.Measures.FontSize)), Is.All.LessThanOrEqualTo(layout.Measures.Width + 1e-9));
                Assert.That(row.Y, Is.InRange(row.Strip.Top, row.Strip.Bottom));
            }
            Assert.That(layout.Marks.Select(mark => mark.X), Is.All.InRange(layout.Columns.PlotLeft, layout.Columns.PlotRight));
            Assert.That(layout.Marks.Select(mark => mark.Tip.Top + mark.Tip.Height), Is.All.LessThanOrEqualTo(Math.Max(layout.Height, layout.Marks.Max(mark => mark.Tip.Height)) + 1e-9));
            Assert.That(layout.Height, Is.GreaterThan(layout.AxisY + line));
        }
    }

    [Test]
    public void Side_by_side_names_end_before_the_plot_and_figures_begin_after_it()
    {
        IntervalLayout layout = IntervalLayout.Of(new(Gallery.RateRatios, Ratio), DrawingSize.Wide);
        Assert.That(layout.Rows.SelectMany(row => row.Name).Max(text => TextWidth.Of(text, layout.Measures.FontSize)), Is.LessThan(layout.Columns.PlotLeft));
        Assert.That(layout.Columns.FigureX, Is.GreaterThan(layout.Columns.PlotRight));
    }

    [Test]
    public void An_interval_that_would_press_the_others_together_is_cut_with_an_arrow()
    {
        IntervalAxis axis = IntervalAxis.Of(new(Gallery.RateRatios, Ratio), Samples.Wide, 0, 100);
        Assert.That((axis.IsBefore(0.02), axis.IsAfter(95), axis.IsBefore(0.38), axis.IsAfter(2.81)), Is.EqualTo((true, true, false, false)));
        string wide = DrawnInterval.BarOf(Gallery.RateRatios[3], axis, 50)!, whole = DrawnInterval.BarOf(Gallery.RateRatios[1], axis, 50)!;
        Assert.That(wide.Split('L'), Has.Length.EqualTo(5), "two arrows of two strokes");
        Assert.That(whole, Does.Not.Contain("L"));
    }

    [Test]
    public void A_ratio_of_zero_is_drawn_at_the_low_end_of_a_ratio_scale()
    {
        var none = IntervalRow.Of("None", 0, 0, 3);
        IntervalAxis axis = IntervalAxis.Of(new([none, IntervalRow.Of("Some", 2)], Ratio), Samples.Wide, 0, 100);
        Assert.That((axis.X(0), axis.IsBefore(0)), Is.EqualTo((0.0, true)));
    }

    [Test]
    public void Cannot_tell_is_hollow_and_a_hidden_row_has_no_dot()
    {
        IntervalLayout layout = IntervalLayout.Of(new(Gallery.RateRatios, Ratio), DrawingSize.Wide);
        Assert.That(layout.Rows.Select(row => row.Dot?.Hollow), Is.EqualTo(new bool?[] { false, false, true, true, null }));
    }

    [Test]
    public void Nothing_but_hidden_rows_has_no_scale()
    {
        IntervalLayout layout = IntervalLayout.Of(new([IntervalRow.Hidden("A", "suppressed")], Ratio), DrawingSize.Wide);
        Assert.That(layout.Ticks, Is.Empty);
        Assert.That(layout.Marks.Single().Name, Is.EqualTo("A: no figure, suppressed"));
        Assert.That(IntervalLayout.Of(new([], new()), DrawingSize.Compact).Rows, Is.Empty);
    }

    [Test]
    public async Task Every_row_says_in_words_what_the_test_said_in_drawing_table_and_name()
    {
        IElement page = await Page.RenderAsync<IntervalChart>(Gallery.Intervals());
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-figure").Select(Text.Of), Is.EqualTo([
            "0.61 (0.38 to 0.95), below", "1.84 (1.20 to 2.81), above", "1.31 (0.84 to 2.05), cannot tell", "0.90 (0.02 to 95.00),cannot tell", "suppressed"]));
        Assert.That(Text.Rows(page), Is.EqualTo([
            "Ethnic group|Rate ratio|95% interval|Above or below",
            "Asian or Asian British|0.61|0.38 to 0.95|below",
            "Black or Black British|1.84|1.20 to 2.81|above",
            "Mixed or multiple ethnic groups|1.31|0.84 to 2.05|cannot tell",
            "Any other ethnic group|0.90|0.02 to 95.00|cannot tell",
            "Gypsy, Roma or Traveller|suppressed|-|not tested",
        ]));
        Assert.That(page.QuerySelector(".chart-wide .chart-point")!.GetAttribute("aria-label"), Is.EqualTo("Asian or Asian British: 0.61, 95% interval 0.38 to 0.95, below"));
        Assert.That(page.QuerySelector(".chart-reading")!.TextContent, Does.Contain("Arrow:").And.Contain("Hollow:"));
    }

    [Test]
    public async Task A_second_marker_is_drawn_named_in_the_key_and_given_in_the_table()
    {
        IElement page = await Page.RenderAsync<IntervalChart>(Gallery.Shares());
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-svg .chart-beside"), Has.Length.EqualTo(4), "the hidden row keeps what it would stand beside");
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-key li").Select(Text.Of), Does.Contain("share of children aged 10 to 17"));
        Assert.That(Text.Rows(page)[1], Is.EqualTo("White|72.1%|68.2 to 75.8|84.3%|below"));
    }

    private static IntervalList AnyList(Random random)
    {
        IntervalRow Row(int i)
        {
            double value = Math.Pow(10, (random.NextDouble() * 4) - 2);
            string name = "Mixed or multiple ethnic groups and any other"[..random.Next(4, 45)].Trim();
            return random.Next(6) == 0 ? IntervalRow.Hidden(name, "suppressed, because it would give away another figure")
                : IntervalRow.Of(name, value, value * random.NextDouble(), value * (1 + (9 * random.NextDouble())), (ReferenceVerdict)random.Next(4), random.Next(2) == 0 ? value * 2 : null);
        }
        return new([.. Enumerable.Range(0, random.Next(1, 9)).Select(Row)], Ratio with { Scale = (ScaleKind)random.Next(2), Baseline = (ValueBaseline)random.Next(2) });
    }
}
