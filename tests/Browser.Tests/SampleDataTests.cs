using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>The pages as somebody sees them who has just cloned the project: real files, real charts.</summary>
public class SampleDataTests
{
    private static readonly string[] Addresses =
    [
        "", "measures/reoffending.binary", "measures/reoffending.frequency?period=quarter", "measures/fte.rate?period=calendar-year&by=ethnicity",
        "measures/custody.rate", "measures/custody.children", "measures", "measures/kpi2", "measures/disparity.rri", "measures/remand.cost",
        "kpis", "targets", "disparity", "disparity?test=relative-rate&by=sex", "prolific", "tracking", "data",
        "matching", "matching?pair=2", "joined", "joined?list=suspected&page=15", "joined?list=entrants", "joined?list=turnaround",
    ];

    /// <summary>Every kind of chart, table and state once more in the dark theme, where only colours differ.</summary>
    private static readonly string[] DarkAddresses = ["", "measures/fte.rate?period=calendar-year&by=ethnicity", "kpis", "targets", "disparity", "tracking", "matching", "joined"];

    [TestCaseSource(nameof(Addresses))]
    public async Task A_page_has_no_fault_for_axe_has_a_title_and_one_heading_fits_320_pixels_and_twice_the_size_and_asks_no_other_host(string address)
    {
        await using Visit visit = await Open(address);
        await PageChecks.Hold(visit);
    }

    [TestCaseSource(nameof(DarkAddresses))]
    public async Task Axe_finds_nothing_and_nothing_goes_wrong_in_the_dark_theme(string address)
    {
        await using Visit visit = await Open(address, ColorScheme.Dark);
        Assert.That(await PageChecks.AxeFaultsOf(visit.Page), Is.Empty);
        Assert.That(visit.Faults, Is.Empty);
    }

    [Test]
    public async Task The_overview_has_a_tile_for_each_measure_with_its_figure_and_comparators()
    {
        await using Visit visit = await Open("?period=calendar-year&end=2022-12-31");
        ILocator entrants = visit.Page.Locator(".tile", new() { HasText = "First-time entrants" });
        await Assertions.Expect(visit.Page.Locator(".tile")).ToHaveCountAsync(9);
        await Assertions.Expect(entrants.Locator(".tile-value")).ToHaveTextAsync(new Regex("171"));
        await Assertions.Expect(entrants).ToContainTextAsync("133 first-time entrants among 78,000 children aged 10-17");
        await Assertions.Expect(entrants).ToContainTextAsync("Higher than YJS family, 133");
        await Assertions.Expect(entrants.Locator("svg")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task What_the_plan_printed_stands_beside_what_the_records_count_to()
    {
        await using Visit visit = await Open("measures/fte.rate?period=calendar-year&end=2022-12-31");
        ILocator row = visit.Page.Locator("tr", new() { HasText = "2022" }).Filter(new() { HasText = "170" }).Filter(new() { HasText = "171" });
        await Assertions.Expect(row).ToHaveCountAsync(1);
    }

    [Test]
    public async Task The_arrow_keys_walk_along_the_points_of_the_chart()
    {
        await using Visit visit = await Open("measures/reoffending.binary?period=financial-year");
        // The page has another chart below, which is walked along by itself.
        ILocator chart = visit.Page.Locator(".chart-wide").First;
        ILocator points = chart.Locator(".chart-point");
        await chart.Locator(".chart-point[tabindex='0']").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(points.Nth(await points.CountAsync() - 2)).ToBeFocusedAsync();
        await Assertions.Expect(chart.Locator(".chart-point[tabindex='0']")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task A_points_name_says_period_value_and_interval()
    {
        await using Visit visit = await Open("measures/reoffending.binary?period=financial-year");
        await Assertions.Expect(visit.Page.Locator(".chart-wide .chart-point[aria-label*='2016/17']"))
            .ToHaveAttributeAsync("aria-label", new Regex("37\\.4%.*32\\.3 to 42\\.8"));
    }

    private static async Task<Visit> Open(string address, ColorScheme scheme = ColorScheme.Light)
    {
        Visit visit = await Visit.To(address, scheme: scheme, window: BrowserRun.SampleWindow);
        // The extract loads beside the first request: the page says so until it is there.
        await Assertions.Expect(visit.Page.Locator(".tile, .headline, .table-region, .measure-list").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        return visit;
    }
}
