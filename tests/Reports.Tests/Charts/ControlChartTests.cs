using System.Collections.Immutable;
using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class ControlChartTests
{
    private static readonly ControlLines Lines = new(20, 50, 80);

    // Ten pixels a year from 2016, one pixel a unit upwards from 100.
    private static readonly PlotFrame Frame = new(
        0, 100, 0, 100, 100, NiceScale.Cover([0, 100], ValueBaseline.Zero, 11, 0), new(new(2016, 12, 31), new(2026, 12, 31), 0, 100));

    [Test]
    public void What_does_not_fit_together_is_refused()
    {
        ControlChartPoint earlier = Point(2016, 1), later = Point(2017, 1);
        Assert.That(() => new ControlLines(2, 1, 3), Throws.ArgumentException);
        Assert.That(() => ControlChartPoint.Special(Samples.Year(2016), 1, Lines, ControlSignal.None, "a rule"), Throws.ArgumentException);
        Assert.That(() => ControlChartPoint.Special(Samples.Year(2016), 1, Lines, ControlSignal.Concern, ""), Throws.ArgumentException);
        Assert.That(() => new ControlChartSegment([later, earlier]), Throws.ArgumentException);
        Assert.That(() => new ControlChartSegment([]), Throws.ArgumentException);
        Assert.That(() => new ControlPlot([new([later]), new([earlier], "Rebased")], new()), Throws.ArgumentException);
        Assert.That(() => new ControlPlot([new([earlier]), new([later])], new()), Throws.ArgumentException, "a rebase without a reason");
    }

    [TestCase(11, true)]
    [TestCase(12, false)]
    public void Limits_from_fewer_than_12_values_are_trial_limits(int values, bool trial)
    {
        var segment = new ControlChartSegment(
            Enumerable.Range(2000, values).Select(year => Point(year, 1, Lines)).Append(ControlChartPoint.Missing(Samples.Year(2050), "suppressed")));
        Assert.That(segment.HasTrialLimits, Is.EqualTo(trial));
        Assert.That(ControlNotes.Of(new([segment], new())).Any(note => note.StartsWith("Trial limits", StringComparison.Ordinal)), Is.EqualTo(trial));
    }

    [Test]
    public void Limits_step_halfway_between_points_and_are_level_where_they_are_the_same()
    {
        var segment = new ControlChartSegment([Point(2016, 50, Lines), Point(2018, 50, new(30, 50, 70)), Point(2020, 50, new(30, 50, 70))]);
        Assert.That(ControlLinePaths.Of(segment, Frame).Select(line => line.Data), Is.EqualTo([
            "M-4 20 H9.99 V30 H44.01", "M-4 50 H44.01", "M-4 80 H9.99 V70 H44.01"]));
    }

    [Test]
    public void A_segment_without_limits_has_its_median_or_nothing()
    {
        Assert.That(ControlLinePaths.Of(new([Point(2016, 50), Point(2020, 60)], median: 55), Frame).Single().Data, Is.EqualTo("M-4 45 H44.01"));
        Assert.That(ControlLinePaths.Of(new([Point(2016, 50)]), Frame), Is.Empty);
    }

    [Test]
    public void The_line_of_values_breaks_at_a_gap_and_at_a_rebase()
    {
        ControlLayout layout = ControlLayout.Of(Of(Gallery.Control()), DrawingSize.Wide);
        Assert.That(layout.Values.Select(line => line.Split('L').Length), Is.EqualTo([5, 7, 9]));
        Assert.That(layout.Markers, Has.Length.EqualTo(21));
        Assert.That(layout.Notes.Single().Lines, Is.EqualTo(["New triage from July 2019"]));
    }

    [Test]
    public void Each_kind_of_special_cause_has_a_shape_and_a_word_of_its_own()
    {
        ControlSignal[] all = Enum.GetValues<ControlSignal>();
        Assert.That(all.Select(signal => ControlMarker.Shape(signal, 0, 0, 5)), Is.Unique);
        Assert.That(all.Select(SignalWord.Of), Is.Unique);
        Assert.That(all.Select(ChartClass.Of), Is.Unique);
    }

    [Test]
    public void Words_beside_points_cover_no_point_and_no_other_word([Values] DrawingSize size)
    {
        var random = new Random(20176);
        for (int round = 0; round < 100; round++)
        {
            var segment = new ControlChartSegment(Enumerable.Range(1990, random.Next(1, 40)).Select(year => random.Next(3) > 0
                ? Point(year, random.Next(100), Lines)
                : ControlChartPoint.Special(Samples.Year(year), random.Next(100), Lines, (ControlSignal)random.Next(1, 4), "a rule")));
            ControlLayout layout = ControlLayout.Of(new([segment], new()), size);
            foreach (PlacedWord word in layout.Words)
            {
                Assert.That(segment.Points.Where(point => Inside(word.Box, layout.Frame.Time.X(point.End), layout.Frame.Y(point.Value!.Value))), Is.Empty);
                Assert.That(layout.Words.Where(other => other != word && other.Box.Left < word.Box.Right && word.Box.Left < other.Box.Right
                    && other.Box.Top < word.Box.Bottom && word.Box.Top < other.Box.Bottom), Is.Empty);
                Assert.That((word.Box.Left, word.Box.Right), Is.EqualTo((Math.Max(0, word.Box.Left), Math.Min(layout.Measures.Width, word.Box.Right))));
            }
        }
    }

    [Test]
    public async Task Lines_and_target_are_named_at_their_ends_or_in_the_key_with_trial_where_it_is_due()
    {
        IElement page = await Page.RenderAsync<ControlChart>(Gallery.Control());
        string[] names = ["Upper trial limit 37.1%", "Mean 30.3%", "Target 28.0%", "Lower trial limit 23.5%"];
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-label").Select(label => string.Join(' ', label.Children.Select(line => line.TextContent))), Is.EqualTo(names));
        Assert.That(page.QuerySelectorAll(".chart-compact .chart-key li").Select(Text.Of), Is.EquivalentTo([.. names, "special cause: improvement", "special cause: concern"]));
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-word").Select(Text.Of), Is.EqualTo(["concern", "improvement"]));
        Assert.That(page.QuerySelector(".chart-reading")!.TextContent, Does.Contain("Trial limits: from fewer than 12 points"));
    }

    [Test]
    public async Task The_table_names_the_rule_the_rebase_and_the_gap()
    {
        string[] rows = Text.Rows(await Page.RenderAsync<ControlChart>(Gallery.Control()));
        Assert.That(rows[0], Is.EqualTo("Period|Binary rate|Mean|Limits|Special cause|Rule"));
        Assert.That(rows[6], Is.EqualTo("Year to June 2017|suppressed|-|-|-|-"));
        Assert.That(rows[9], Is.EqualTo("Year to March 2018|58.0%|41.7%|29.1 to 54.3|concern|outside a limit"));
        Assert.That(rows[14], Is.EqualTo("New limits: New triage from July 2019"));
        Assert.That(rows[15], Is.EqualTo("Year to June 2019|33.0%|30.3%|trial 21.5 to 39.1|none|-"));
    }

    [Test]
    public void A_chart_without_figures_says_so()
    {
        ControlLayout layout = ControlLayout.Of(new([new([ControlChartPoint.Missing(Samples.Year(2016), "suppressed")])], new()), DrawingSize.Wide);
        Assert.That(layout.Axes.Empty, Is.Not.Empty);
        Assert.That(layout.Marks.Single().Name, Is.EqualTo("2016: no figure, suppressed"));
        Assert.That(ControlLayout.Of(new([], new()), DrawingSize.Compact).Marks, Is.Empty);
    }

    private static bool Inside(HitBox box, double x, double y) => x > box.Left && x < box.Right && y > box.Top && y < box.Bottom;

    private static ControlChartPoint Point(int year, double value, ControlLines? lines = null) => ControlChartPoint.Of(Samples.Year(year), value, lines);

    private static ControlPlot Of(Dictionary<string, object?> parameters) =>
        new((ImmutableArray<ControlChartSegment>)parameters["Segments"]!, (ControlChartOptions)parameters["Options"]!);
}
