using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Reports.Tests.Charts;

/// <summary>What every chart has in common. The page of all of them is left in the tests' work folder, to be looked at.</summary>
internal sealed class GalleryTests
{
    private static readonly string[] Drawn = ["intervals", "shares", "survival", "lorenz", "control", "funnel"];

    /// <summary>The figures of a bar table are its cells: it has no marks.</summary>
    private static readonly string[] Names = [.. Drawn, "bars"];

    [Test]
    public async Task The_gallery_is_written_with_the_style_sheet()
    {
        string page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Charts</title>"
            + "<style>body { font: 1rem/1.5 Arial, sans-serif; margin: 1rem; background: var(--chart-background); }</style>"
            + $"<style>{StyleSheet.Read()}</style>";
        foreach (string name in Names)
            page += await HtmlAsync(name);
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "gallery.html");
        await File.WriteAllTextAsync(path, page);
        Assert.That(new HtmlParser().ParseDocument(page).QuerySelectorAll("figure.chart"), Has.Length.EqualTo(Names.Length));
    }

    [TestCaseSource(nameof(Names))]
    public async Task A_chart_has_its_title_its_sentence_and_its_table_with_a_caption_and_headers(string name)
    {
        IElement page = await PageAsync(name);
        Assert.That(page.QuerySelector("figure > figcaption > h3")!.TextContent, Is.Not.Empty);
        Assert.That(page.QuerySelector(".chart-sentence")!.TextContent, Is.Not.Empty);
        Assert.That(page.QuerySelector("[role=region][tabindex='0'] > table > caption")!.TextContent, Is.EqualTo(page.QuerySelector(".chart-subtitle")!.TextContent));
        Assert.That(page.QuerySelectorAll("thead th").Select(cell => cell.GetAttribute("scope")), Is.All.EqualTo("col"));
        int columns = page.QuerySelectorAll("thead th").Length;
        Assert.That(page.QuerySelectorAll("tbody tr").Select(row => row.Children.Sum(cell => int.Parse(cell.GetAttribute("colspan") ?? "1", CultureInfo.InvariantCulture))), Is.All.EqualTo(columns));
    }

    [TestCaseSource(nameof(Names))]
    public async Task Nothing_drawn_carries_a_colour_or_an_id_and_no_number_is_without_a_value(string name)
    {
        string html = await HtmlAsync(name);
        IElement page = new HtmlParser().ParseDocument(html).Body!;
        Assert.That(page.QuerySelectorAll("svg [fill], svg [stroke], svg [style], [id]"), Is.Empty);
        Assert.That(html, Does.Not.Contain("NaN").And.Not.Contain("Infinity").And.Not.Contain("\u221e"));
    }

    [TestCaseSource(nameof(Drawn))]
    public async Task Marks_say_a_figure_or_why_there_is_none_and_are_one_tab_stop_on_an_interactive_page(string name)
    {
        IElement page = await PageAsync(name, interactive: true);
        foreach (string drawing in new[] { ".chart-wide", ".chart-compact" })
        {
            IHtmlCollection<IElement> marks = page.QuerySelectorAll($"{drawing} .chart-point");
            Assert.That(marks, Is.Not.Empty);
            Assert.That(marks.Count(mark => mark.GetAttribute("tabindex") == "0"), Is.EqualTo(1));
            Assert.That(marks.Select(mark => mark.GetAttribute("aria-label")), Is.All.Contains(":").And.All.Match("[0-9]|no figure"));
        }
    }

    [Test]
    public async Task A_funnel_of_many_services_has_few_tab_stops_on_a_static_page_the_own_among_them()
    {
        IElement page = await PageAsync("funnel");
        string[] stops = [.. page.QuerySelectorAll(".chart-wide [tabindex='0']").Select(mark => mark.GetAttribute("aria-label")!)];
        Assert.That(stops, Has.Length.LessThan(30).And.Some.StartsWith("Milton Keynes: "));
        Assert.That(stops, Has.None.Contains("within the limits"));
    }

    private static async Task<IElement> PageAsync(string name, bool interactive = false) =>
        new HtmlParser().ParseDocument(await HtmlAsync(name, interactive)).Body!;

    private static Task<string> HtmlAsync(string name, bool interactive = false) => name switch
    {
        "intervals" => Page.HtmlAsync<IntervalChart>(Gallery.Intervals(), interactive),
        "shares" => Page.HtmlAsync<IntervalChart>(Gallery.Shares(), interactive),
        "survival" => Page.HtmlAsync<CurveChart>(Gallery.Survival(), interactive),
        "lorenz" => Page.HtmlAsync<CurveChart>(Gallery.Lorenz(), interactive),
        "control" => Page.HtmlAsync<ControlChart>(Gallery.Control(), interactive),
        "funnel" => Page.HtmlAsync<FunnelChart>(Gallery.Funnel(), interactive),
        _ => Page.HtmlAsync<BarTable>(Gallery.Bars(), interactive),
    };
}
