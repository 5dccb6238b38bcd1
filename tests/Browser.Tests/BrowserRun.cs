using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Tests.Fakes;
using KpiAnalytics.Ingest;
using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>One dashboard and one browser for all browser tests. Without a browser they fail: a skipped test proves nothing.</summary>
[SetUpFixture]
public class BrowserRun
{
    /// <summary>Debian's place; the variable CHROMIUM names another.</summary>
    private const string DefaultBrowser = "/usr/bin/chromium";

    // The rule for names leaves the browser nothing but this machine to reach.
    private static readonly string[] LaunchArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private static DashboardHost? s_host;
    private static DashboardHost? s_sampleHost;
    private static IPlaywright? s_playwright;
    private static IBrowser? s_browser;
    private static Window? s_window;
    private static Window? s_sampleWindow;

    /// <summary>On the dashboard over a hand-written caseload with every state a page can be in.</summary>
    internal static Window Window => s_window!;

    /// <summary>On the dashboard over the sample data.</summary>
    internal static Window SampleWindow => s_sampleWindow!;

    internal static IBrowser Browser => s_browser!;

    [OneTimeSetUp]
    public async Task Start()
    {
        string path = Environment.GetEnvironmentVariable("CHROMIUM") ?? DefaultBrowser;
        Assert.That(path, Does.Exist.IgnoreDirectories, "Browser tests need a Chromium; set CHROMIUM to its path.");
        s_host = new DashboardHost(new FakeSource(new LoadStage.Ready(WithManyFindings())));
        s_sampleHost = new DashboardHost(null);
        s_playwright = await Playwright.CreateAsync();
        s_browser = await s_playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = LaunchArguments });
        s_window = await Window.On(s_host.Address);
        s_sampleWindow = await Window.On(s_sampleHost.Address);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (s_browser is not null)
            await s_browser.DisposeAsync();
        s_playwright?.Dispose();
        s_host?.Dispose();
        s_sampleHost?.Dispose();
    }

    /// <summary>More findings than one page of the grid holds, so that its pager is there too.</summary>
    private static FakeCaseload WithManyFindings()
    {
        ImmutableArray<Finding> few = new FakeCaseload().Findings;
        return new() { Findings = [.. few, .. Enumerable.Repeat(few[^1], 60)] };
    }
}
