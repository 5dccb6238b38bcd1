using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class SparklineTests
{
    [Test]
    public async Task Without_a_label_it_is_silent_and_with_one_it_is_a_named_image()
    {
        IElement silent = await RenderAsync(null), named = await RenderAsync("Falling since 2016");
        Assert.That(silent.GetAttribute("aria-hidden"), Is.EqualTo("true"));
        Assert.That(silent.HasAttribute("role"), Is.False);
        Assert.That((named.GetAttribute("role"), named.GetAttribute("aria-label")), Is.EqualTo(("img", "Falling since 2016")));
        Assert.That(named.HasAttribute("aria-hidden"), Is.False);
    }

    [Test]
    public void Only_the_latest_points_are_drawn_and_only_the_last_is_marked()
    {
        SparklineLayout layout = SparklineLayout.Of(Samples.Yearly(SeriesRole.Service, [.. Enumerable.Range(0, 20).Select(i => (double?)i)]), 12);
        Assert.That(layout.Lines.Single().Data.Split('L'), Has.Length.EqualTo(12));
        Assert.That(layout.Markers, Has.Length.EqualTo(1));
    }

    [Test]
    public void The_last_value_is_marked_even_where_later_figures_are_missing()
    {
        SparklineLayout layout = SparklineLayout.Of(Samples.Yearly(SeriesRole.Service, 1, 2, null), 12);
        Assert.That(layout.Markers, Has.Length.EqualTo(1));
    }

    [Test]
    public void An_immature_last_point_is_hollow()
    {
        var series = new TrendSeries("A", SeriesRole.Service, [TrendPoint.Of(Samples.Year(2016), 1), TrendPoint.Of(Samples.Year(2017), 2, state: PointState.Immature)]);
        SparklineLayout layout = SparklineLayout.Of(series, 12);
        Assert.That((layout.Markers.Single().Hollow, layout.Lines.Single().Immature), Is.EqualTo((true, true)));
    }

    [Test]
    public void Nothing_to_draw_draws_nothing()
    {
        Assert.That(SparklineLayout.Of(Samples.Yearly(SeriesRole.Service), 12).Markers, Is.Empty);
        Assert.That(SparklineLayout.Of(Samples.Yearly(SeriesRole.Service, null, null), 12).Lines, Is.Empty);
    }

    private static async Task<IElement> RenderAsync(string? label) => (await Page.RenderAsync<Sparkline>(new()
    {
        ["Series"] = Samples.Yearly(SeriesRole.Service, 3, 2, 1),
        ["Label"] = label,
    })).QuerySelector("svg")!;
}
