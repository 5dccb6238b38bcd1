using System.Collections.Immutable;
using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class ChartTableTests
{
    [Test]
    public async Task The_table_has_every_figure_of_the_chart_with_states_and_reasons()
    {
        IElement page = await RenderAsync(
            new("Milton Keynes", SeriesRole.Service,
            [
                TrendPoint.Of(Samples.Quarter(4), 37.45, 32.3, 42.8),
                TrendPoint.Missing(Samples.Quarter(5), "suppressed"),
                TrendPoint.Of(Samples.Quarter(6), 35, 30, 40, PointState.Immature),
            ]),
            new("Family", SeriesRole.Family,
            [
                TrendPoint.Of(Samples.Quarter(4), 34, state: PointState.Published),
                TrendPoint.Of(Samples.Quarter(7), 33),
            ]));
        Assert.That(Text.Rows(page), Is.EqualTo([
            "Period|Milton Keynes|95% interval|Family",
            "Year to March 2017|37.5%|32.3 to 42.8|published 34.0%",
            "Year to June 2017|suppressed|-|no figure",
            "Year to September 2017|immature 35.0%|30.0 to 40.0|no figure",
            "Year to December 2017|no figure|-|33.0%",
        ]));
    }

    [Test]
    public async Task Headers_say_what_they_head_and_the_caption_is_there()
    {
        IElement page = await RenderAsync(Samples.Yearly(SeriesRole.Service, 1, 2));
        Assert.That(page.QuerySelector("table > caption")!.TextContent, Is.EqualTo("Binary rate, %"));
        Assert.That(page.QuerySelectorAll("thead th").Select(cell => cell.GetAttribute("scope")), Is.All.EqualTo("col"));
        Assert.That(page.QuerySelectorAll("tbody th").Select(cell => cell.GetAttribute("scope")), Is.EqualTo(["row", "row"]));
        Assert.That(page.QuerySelectorAll("td.chart-number"), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task Series_without_intervals_have_no_interval_column()
    {
        IElement page = await RenderAsync(Samples.Yearly(SeriesRole.Service, 1), Samples.Yearly(SeriesRole.Family, 1));
        Assert.That(Text.Rows(page)[0], Is.EqualTo("Period|Service|Family"));
    }

    private static Task<IElement> RenderAsync(params ImmutableArray<TrendSeries> series) => Page.RenderAsync<ChartTable>(new()
    {
        ["Caption"] = "Binary rate, %",
        ["Series"] = series,
        ["Options"] = new TrendChartOptions { Format = new(1, "%") },
    });
}
