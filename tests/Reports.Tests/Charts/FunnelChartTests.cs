using System.Collections.Immutable;
using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class FunnelChartTests
{
    // One unit a pixel, 0 to 100 both ways.
    private static readonly PlotArea Area = new(
        0, 100, 0, 100, AxisScale.Stepped(100, 10, 11), NiceScale.Cover([0, 100], ValueBaseline.Zero, 11, 0));

    [Test]
    public void What_cannot_be_is_refused()
    {
        var own = FunnelPoint.Of("A", 10, 1, FunnelPlace.Within, isOwn: true);
        FunnelLimit small = new(10, 0, 1, 2, 3), large = new(20, 0, 1, 2, 3);
        Assert.That(() => FunnelPoint.Of("A", 0, 1, FunnelPlace.Within), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => FunnelPoint.Hidden("A", " "), Throws.ArgumentException);
        Assert.That(() => new FunnelLimit(10, 2, 1, 3, 4), Throws.ArgumentException);
        Assert.That(() => new Funnel([own, own], [], 1, new()), Throws.ArgumentException);
        Assert.That(() => new Funnel([own], [large, small], 1, new()), Throws.ArgumentException);
        Assert.That(() => new Funnel([own], [], double.NaN, new()), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Limits_are_cut_where_they_leave_the_plot()
    {
        // The upper outer limit falls from 150 at 10 to 50 at 20: it enters the plot at 15.
        var funnel = new Funnel([], [new(10, 0, 10, 90, 150), new(20, 5, 20, 40, 50), new(120, 10, 25, 35, 40)], 30, new());
        FunnelCurve outer = FunnelCurves.Of(funnel, Area)[0];
        Assert.That(outer.Corners[0], Is.EqualTo((15.0, 0.0)));
        Assert.That(outer.Corners[^1].X, Is.EqualTo(100).Within(1e-9));
        Assert.That(outer.Corners[^1].Y, Is.EqualTo(58).Within(1e-9), "8 of the 10 it falls after 20");
    }

    [Test]
    public void The_scale_follows_the_services_and_not_the_limits_of_the_smallest()
    {
        var funnel = new Funnel([FunnelPoint.Of("A", 50, 40, FunnelPlace.Within)], [new(1, 0, 0, 500, 900), new(100, 20, 25, 35, 45)], 30, new());
        FunnelLayout layout = FunnelLayout.Of(funnel, DrawingSize.Wide);
        Assert.That(layout.Axes.ValueTicks.Select(tick => tick.Text), Does.Contain("60").Or.Contain("50").And.None.EqualTo("100"));
    }

    [Test]
    public void The_own_service_is_drawn_last_and_larger_and_holds_the_tab_stop()
    {
        FunnelLayout layout = FunnelLayout.Of(Of(Gallery.Funnel()), DrawingSize.Wide);
        Assert.That(layout.Markers.Select(marker => marker.IsOwn).Reverse().TakeWhile(own => own), Has.Exactly(1).Items);
        Assert.That(layout.Marks[layout.First].Name, Does.StartWith("Milton Keynes: "));
        Assert.That(layout.Markers[^1].Hollow, "beyond the inner limit only");
    }

    [Test]
    public void Each_place_has_a_sign_and_words_of_its_own()
    {
        FunnelMarker[] signs = [.. Enum.GetValues<FunnelPlace>().Select(place => FunnelMarker.At(FunnelPoint.Of("A", 1, 1, place), 0, 0))];
        Assert.That(signs.Select(sign => (sign.Hollow, sign.Data)), Is.Unique);
        Assert.That(Enum.GetValues<FunnelPlace>().Select(PlaceWord.Of), Is.Unique);
    }

    [Test]
    public async Task The_family_stands_in_squares_and_is_named_in_key_table_and_marks()
    {
        FunnelLayout layout = FunnelLayout.Of(Of(Gallery.Funnel()), DrawingSize.Wide);
        Assert.That(layout.Markers.Count(marker => marker.Frame is not null), Is.EqualTo(6));
        Assert.That(layout.Marks.Count(mark => mark.Name.EndsWith("; Family", StringComparison.Ordinal)), Is.EqualTo(6));
        IElement page = await Page.RenderAsync<FunnelChart>(Gallery.Funnel());
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-key li").Select(entry => entry.TextContent.Trim()), Does.Contain("in a square: Family"));
        Assert.That(page.QuerySelectorAll("tbody tr td:last-child").Count(cell => cell.TextContent == "yes"), Is.EqualTo(6));
        Assert.That(() => FunnelPoint.Of("A", 10, 1, FunnelPlace.Within, isOwn: true, isFamily: true), Throws.ArgumentException);
    }

    [Test]
    public void Everything_stays_inside_the_drawing([Values] DrawingSize size)
    {
        FunnelLayout layout = FunnelLayout.Of(Of(Gallery.Funnel()), size);
        Assert.That(layout.Curves.SelectMany(curve => curve.Corners).Select(corner => corner.X), Is.All.InRange(layout.Axes.Left - 1e-9, layout.Axes.Right + 1e-9));
        Assert.That(layout.Curves.SelectMany(curve => curve.Corners).Select(corner => corner.Y), Is.All.InRange(layout.Axes.Top - 1e-9, layout.Axes.AxisY + 1e-9));
        Assert.That(layout.Marks.Select(mark => mark.Tip.Left + mark.Tip.Width), Is.All.LessThanOrEqualTo(layout.Measures.Width + 1e-9));
        Assert.That(layout.Own!.Box.Right, Is.LessThanOrEqualTo(layout.Axes.Right));
    }

    [Test]
    public async Task Hidden_services_are_counted_in_words_and_listed_with_their_reason()
    {
        IElement page = await Page.RenderAsync<FunnelChart>(Gallery.Funnel());
        Assert.That(page.QuerySelector(".chart-reading")!.TextContent, Does.Contain("1 service has no figure and is not drawn"));
        Assert.That(Text.Rows(page), Does.Contain("Service 12|-|suppressed|-|-").And.Contain("Milton Keynes|212|42.0%|above the 95% limit|-"));
        Assert.That(page.QuerySelector("tr.chart-own th")!.TextContent, Is.EqualTo("Milton Keynes"));
    }

    [Test]
    public void A_funnel_without_a_rate_says_so_and_draws_no_limits()
    {
        FunnelLayout layout = FunnelLayout.Of(new([FunnelPoint.Hidden("A", "suppressed", isOwn: true)], [new(1, 0, 1, 2, 3), new(2, 0, 1, 2, 3)], 1, new()), DrawingSize.Wide);
        Assert.That(layout.Axes.Empty, Is.Not.Empty);
        Assert.That((layout.Curves.Length, layout.Marks.Length, layout.Own), Is.EqualTo((0, 0, (PlacedLabel?)null)));
    }

    private static Funnel Of(Dictionary<string, object?> parameters) => new(
        (ImmutableArray<FunnelPoint>)parameters["Points"]!, (ImmutableArray<FunnelLimit>)parameters["Limits"]!,
        (double)parameters["Average"]!, (FunnelChartOptions)parameters["Options"]!);
}
