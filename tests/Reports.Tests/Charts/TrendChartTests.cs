using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using KpiAnalytics.Reports.Charts;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class TrendChartTests
{
    private static readonly TrendSeries Service = new("Milton Keynes", SeriesRole.Service,
    [
        TrendPoint.Of(Samples.Quarter(4), 37.4, 32.3, 42.8),
        TrendPoint.Missing(Samples.Quarter(5), "suppressed"),
        TrendPoint.Of(Samples.Quarter(6), 35.04, 30, 40, PointState.Immature),
        TrendPoint.Of(Samples.Quarter(7), 36, state: PointState.Published),
    ]);

    private static readonly TrendSeries Family = new("Family", SeriesRole.Family,
        [.. Enumerable.Range(4, 4).Select(number => TrendPoint.Of(Samples.Quarter(number), 34, 33, 35))]);

    [Test]
    public async Task Each_point_of_the_service_can_be_focused_and_says_its_figure()
    {
        IElement page = await RenderAsync(new());
        foreach (string drawing in new[] { ".chart-wide", ".chart-compact" })
        {
            IHtmlCollection<IElement> points = page.QuerySelectorAll($"{drawing} [tabindex='0']");
            Assert.That(points.Select(point => point.GetAttribute("aria-label")), Is.EqualTo([
                "Year to March 2017: 37.4%, 95% interval 32.3 to 42.8",
                "Year to June 2017: no figure, suppressed",
                "Year to September 2017: 35.0%, 95% interval 30.0 to 40.0, immature",
                "Year to December 2017: 36.0%, published",
            ]));
            Assert.That(points.Select(point => point.GetAttribute("role")), Is.All.EqualTo("graphics-symbol img"));
        }
    }

    [Test]
    public async Task On_an_interactive_page_the_points_are_one_tab_stop_at_the_latest_figure()
    {
        IElement page = await RenderAsync(new(), interactive: true);
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-point").Select(point => point.GetAttribute("tabindex")), Is.EqualTo(["-1", "-1", "-1", "0"]));
    }

    [Test]
    public async Task Points_are_no_tab_stops_where_the_page_does_not_want_them()
    {
        IElement page = await RenderAsync(new() { FocusablePoints = false });
        Assert.That(page.QuerySelectorAll("[tabindex]"), Is.Empty);
    }

    [Test]
    public async Task The_figure_has_its_title_subtitle_sentence_and_source_as_text()
    {
        IElement page = await RenderAsync(new());
        Assert.That(page.QuerySelector("figure > figcaption > h3")!.TextContent, Is.EqualTo("Reoffending fell"));
        Assert.That(page.QuerySelector("figcaption .chart-subtitle")!.TextContent, Is.EqualTo("Binary rate, Milton Keynes, 2017"));
        Assert.That(page.QuerySelector(".chart-sentence")!.TextContent, Is.EqualTo("It fell by 1.4 points."));
        Assert.That(page.QuerySelector(".chart-source")!.TextContent, Is.EqualTo("Source: extract"));
    }

    [TestCase(2, "h2")]
    [TestCase(4, "h4")]
    public async Task The_title_has_the_heading_level_asked_for(int level, string tag)
    {
        IElement page = await RenderAsync(new(), level: level);
        Assert.That(page.QuerySelector(tag), Is.Not.Null);
    }

    [Test]
    public async Task The_drawing_is_named_and_tells_its_notes()
    {
        IElement page = await RenderAsync(new());
        IElement drawing = page.QuerySelector(".chart-wide svg")!;
        Assert.That(drawing.GetAttribute("aria-label"),
            Is.EqualTo("Reoffending fell. Line chart: Milton Keynes, Family. Notes: July 2017, New families."));
        Assert.That(drawing.GetAttribute("role"), Is.EqualTo("graphics-document document"));
    }

    [Test]
    public async Task Nothing_in_the_drawing_carries_a_colour_or_an_id_of_its_own()
    {
        IElement page = await RenderAsync(new());
        Assert.That(page.QuerySelectorAll("[fill], [stroke], [style], [id]"), Is.Empty);
    }

    [Test]
    public async Task States_are_drawn_as_hollow_circle_cross_and_gap_and_explained_in_words()
    {
        IElement page = await RenderAsync(new());
        IElement series = page.QuerySelectorAll(".chart-wide g.chart-service").First(group => group.QuerySelector(".chart-hollow") is not null);
        Assert.That(series.QuerySelectorAll(".chart-hollow"), Has.Length.EqualTo(1));
        Assert.That(series.QuerySelectorAll(".chart-cross"), Has.Length.EqualTo(1));
        Assert.That(series.QuerySelectorAll(".chart-line"), Is.Empty, "no two neighbours may be joined");
        Assert.That(page.QuerySelector(".chart-reading")!.TextContent, Is.EqualTo(
            "Shaded: 95% interval of Milton Keynes. Hollow, short dashes: immature, can still change. Cross: as published. Gap: no figure; the table gives the reason."));
    }

    [Test]
    public async Task Bands_are_drawn_for_the_service_alone_and_before_every_line()
    {
        IElement page = await RenderAsync(new());
        List<string> classes = [.. page.QuerySelectorAll(".chart-wide path").Select(path => path.ClassName ?? "")];
        Assert.That(classes.Count(name => name == "chart-band"), Is.EqualTo(2), "one for each stretch of the service");
        Assert.That(classes.LastIndexOf("chart-band"), Is.LessThan(classes.IndexOf("chart-line")));
    }

    [Test]
    public async Task The_compact_drawing_has_a_key_with_every_series_and_the_wide_one_names_them_beside_the_lines()
    {
        IElement page = await RenderAsync(new());
        Assert.That(page.QuerySelectorAll(".chart-compact .chart-key li").Select(item => item.TextContent.Trim()), Is.EqualTo(["Milton Keynes", "Family"]));
        Assert.That(page.QuerySelectorAll(".chart-wide .chart-label").Select(label => label.TextContent), Is.EquivalentTo(["Milton Keynes 36.0%", "Family 34.0%"]));
        Assert.That(page.QuerySelector(".chart-wide .chart-key"), Is.Null);
    }

    [Test]
    public async Task A_trend_without_figures_says_so()
    {
        IElement page = await Page.RenderAsync<TrendChart>(new()
        {
            ["Title"] = "Nothing yet",
            ["Subtitle"] = "Binary rate",
            ["Series"] = ImmutableArray.Create(Samples.Yearly(SeriesRole.Service, null, null)),
        });
        Assert.That(page.QuerySelector(".chart-wide svg")!.TextContent, Does.Contain("No figures for these periods"));
    }

    [Test]
    public async Task The_drawing_is_the_same_under_a_culture_that_writes_commas()
    {
        string before = await Page.HtmlAsync<TrendChart>(Parameters(new(), 3));
        CultureInfo kept = Thread.CurrentThread.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        commas.NumberFormat.NegativeSign = "~";
        commas.DateTimeFormat.MonthNames = [.. Enumerable.Repeat("mois", 13)];
        try
        {
            Thread.CurrentThread.CurrentCulture = commas;
            Assert.That(await Page.HtmlAsync<TrendChart>(Parameters(new(), 3)), Is.EqualTo(before));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = kept;
        }
    }

    private static Task<IElement> RenderAsync(TrendChartOptions options, bool interactive = false, int level = 3) =>
        Page.RenderAsync<TrendChart>(Parameters(options, level), interactive);

    private static Dictionary<string, object?> Parameters(TrendChartOptions options, int level) => new()
    {
        ["Title"] = "Reoffending fell",
        ["Subtitle"] = "Binary rate, Milton Keynes, 2017",
        ["Series"] = ImmutableArray.Create(Service, Family),
        ["Annotations"] = ImmutableArray.Create(new TrendAnnotation(new(2017, 7, 1), "New families", SeriesRole.Family)),
        ["Options"] = options with { Format = new(1, "%"), Unit = "% of children" },
        ["Sentence"] = "It fell by 1.4 points.",
        ["Source"] = "extract",
        ["HeadingLevel"] = level,
    };
}
