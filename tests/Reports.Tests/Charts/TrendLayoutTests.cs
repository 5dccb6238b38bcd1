using System.Globalization;
using System.Text.RegularExpressions;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed partial class TrendLayoutTests
{
    [Test]
    public void Whatever_is_drawn_lies_inside_the_view_box()
    {
        var random = new Random(20167);
        for (int round = 0; round < 150; round++)
        {
            TrendLayout layout = TrendLayout.Of(Samples.Random(random), (DrawingSize)(round % 2));
            double width = layout.Measures.Width;
            foreach (string path in Paths(layout))
            {
                foreach ((double x, double y) in Points(path))
                {
                    Assert.That(x, Is.InRange(0, width), path);
                    Assert.That(y, Is.InRange(0, layout.Height), path);
                }
            }
            Assert.That(layout.Labels.SelectMany(label => label.Lines.Select(line => label.TextX + TextWidth.Of(line, layout.Measures.FontSize))),
                Is.All.LessThanOrEqualTo(width));
            Assert.That(layout.FocusPoints.Select(point => point.Tip.Left + point.Tip.Width), Is.All.LessThanOrEqualTo(width + 1e-9));
            Assert.That(layout.FocusPoints.Select(point => point.Tip.Left), Is.All.GreaterThanOrEqualTo(0));
            Assert.That(layout.Notes.Select(note => note.Right), Is.All.LessThanOrEqualTo(width));
            Assert.That(layout.Notes.Select(note => layout.NoteBottom(note) - (note.Lines.Length * layout.Measures.LineHeight)),
                Is.All.GreaterThanOrEqualTo(layout.UnitLines.Length * layout.Measures.LineHeight - 1e-9));
        }
    }

    [Test]
    public void Names_at_the_lines_ends_never_overlap_and_keep_the_order_of_the_values()
    {
        var random = new Random(20168);
        for (int round = 0; round < 150; round++)
        {
            Trend trend = Samples.Random(random);
            TrendLayout layout = TrendLayout.Of(trend, DrawingSize.Wide);
            for (int i = 1; i < layout.Labels.Length; i++)
            {
                (DirectLabel above, DirectLabel below) = (layout.Labels[i - 1], layout.Labels[i]);
                double halves = (above.Lines.Length + below.Lines.Length) * layout.Measures.LineHeight / 2;
                Assert.That(below.Middle - above.Middle, Is.GreaterThanOrEqualTo(halves));
                Assert.That(LastValue(trend, above.Role), Is.GreaterThanOrEqualTo(LastValue(trend, below.Role)));
            }
        }
    }

    [Test]
    public void Higher_values_stand_higher_and_later_dates_further_right()
    {
        PlotFrame frame = TrendLayout.Of(Samples.Of(Samples.Yearly(SeriesRole.Service, 10, 40, 30)), DrawingSize.Wide).Frame;
        Assert.That(frame.Y(40), Is.LessThan(frame.Y(39.9)));
        Assert.That(frame.Time.X(new(2017, 12, 31)), Is.LessThan(frame.Time.X(new(2018, 12, 31))));
        Assert.That((frame.Y(frame.Values.Low), frame.Y(frame.Values.High)), Is.EqualTo((frame.Bottom, frame.Top)));
    }

    [Test]
    public void Each_series_with_a_value_has_a_name_beside_its_line_or_there_is_a_key()
    {
        Trend four = Samples.Of([.. Comparable.Select(role => Samples.Yearly(role, 30, 31))]);
        TrendLayout wide = TrendLayout.Of(four, DrawingSize.Wide), compact = TrendLayout.Of(four, DrawingSize.Compact);
        Assert.That(wide.Labels.Select(label => label.Role), Is.EquivalentTo(Comparable));
        Assert.That(wide.NeedsKey, Is.False);
        Assert.That(compact.Labels, Is.Empty);
        Assert.That(compact.NeedsKey);
    }

    [Test]
    public void A_name_too_long_for_the_margin_calls_for_a_key_and_is_not_cut()
    {
        var series = new TrendSeries("Bournemouthchristchurchandpoolewithdorset", SeriesRole.Service, [TrendPoint.Of(Samples.Year(2016), 1)]);
        Assert.That(TrendLayout.Of(Samples.Of(series), DrawingSize.Wide).NeedsKey);
    }

    [TestCase(new double[0])]
    [TestCase(new double[] { 12 })]
    [TestCase(new double[] { 0, 0, 0 })]
    [TestCase(new double[] { 37.4, 37.4, 37.4 })]
    [TestCase(new double[] { -5, 5 })]
    [TestCase(new[] { 1e15, 0 })]
    public void Odd_data_give_finite_places(double[] values)
    {
        Trend trend = Samples.Of(Samples.Yearly(SeriesRole.Service, [.. values.Select(value => (double?)value)]));
        foreach (ValueBaseline baseline in Enum.GetValues<ValueBaseline>())
        {
            TrendLayout layout = TrendLayout.Of(trend with { Options = new() { Baseline = baseline } }, DrawingSize.Wide);
            Assert.That(Paths(layout), Has.None.Contains("NaN").And.None.Contains("Infinity"));
            Assert.That(layout.Series.Sum(series => series.Markers.Length), Is.EqualTo(values.Length));
            Assert.That(layout.IsEmpty, Is.EqualTo(values.Length == 0));
        }
    }

    [Test]
    public void A_series_without_any_value_has_focusable_reasons_and_no_scale()
    {
        TrendLayout layout = TrendLayout.Of(Samples.Of(Samples.Yearly(SeriesRole.Service, null, null)), DrawingSize.Wide);
        Assert.That(layout.IsEmpty);
        Assert.That(layout.ValueTicks, Is.Empty);
        Assert.That(layout.FocusPoints.Select(point => point.Name), Is.EqualTo(["2016: no figure, suppressed", "2017: no figure, suppressed"]));
    }

    [Test]
    public void A_zoomed_scale_without_zero_has_a_broken_axis_and_says_so_in_words()
    {
        Trend trend = Samples.Of(Samples.Yearly(SeriesRole.Service, 30, 34));
        TrendLayout zoomed = TrendLayout.Of(trend with { Options = new() { Baseline = ValueBaseline.Zoom } }, DrawingSize.Wide);
        Assert.That(zoomed.Frame.AxisY, Is.GreaterThan(zoomed.Frame.Bottom));
        Assert.That(zoomed.UnitLines, Has.One.Contains(FrameLayout.BrokenAxisWords));
        TrendLayout whole = TrendLayout.Of(trend, DrawingSize.Wide);
        Assert.That(whole.Frame.AxisY, Is.EqualTo(whole.Frame.Bottom));
    }

    [Test]
    public void Text_is_at_least_12_pixels_at_the_narrowest_place_of_each_drawing()
    {
        DrawingMeasures wide = DrawingMeasures.Of(new(), DrawingSize.Wide), compact = DrawingMeasures.Of(new(), DrawingSize.Compact);
        Assert.That(wide.FontSize * DrawingMeasures.WideFrom / wide.Width, Is.GreaterThanOrEqualTo(12));
        Assert.That(compact.FontSize * DrawingMeasures.CompactFrom / compact.Width, Is.GreaterThanOrEqualTo(12));
    }

    [Test]
    public void Pointer_strips_cover_the_plot_without_gap_or_overlap()
    {
        TrendLayout layout = TrendLayout.Of(Samples.Of(Samples.Yearly(SeriesRole.Service, 1, null, 3, 4)), DrawingSize.Wide);
        Assert.That(layout.FocusPoints[0].HitLeft, Is.EqualTo(layout.Frame.Left));
        Assert.That(layout.FocusPoints[^1].HitRight, Is.EqualTo(layout.Frame.Right));
        for (int i = 1; i < layout.FocusPoints.Length; i++)
            Assert.That(layout.FocusPoints[i].HitLeft, Is.EqualTo(layout.FocusPoints[i - 1].HitRight));
    }

    private static readonly SeriesRole[] Comparable = [SeriesRole.Service, SeriesRole.Family, SeriesRole.Region, SeriesRole.National];

    private static double LastValue(Trend trend, SeriesRole role) => trend.Series.Single(series => series.Role == role).LastValued!.Value!.Value;

    private static IEnumerable<string> Paths(TrendLayout layout) => layout.Series
        .SelectMany(series => series.Bands.Concat(series.Lines.Select(line => line.Data)))
        .Concat(layout.Labels.Select(label => label.Leader).OfType<string>())
        .Concat(layout.Series.SelectMany(series => series.Markers).Where(marker => !marker.Data.Contains('A', StringComparison.Ordinal)).Select(marker => marker.Data));

    private static IEnumerable<(double X, double Y)> Points(string path) => Pair().Matches(path).Select(pair =>
        (double.Parse(pair.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(pair.Groups[2].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"[ML](-?[\d.]+) (-?[\d.]+)")]
    private static partial Regex Pair();
}
