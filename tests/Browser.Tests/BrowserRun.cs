using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>One dashboard and one browser for all browser tests. Without a browser they fail: a skipped test proves nothing.</summary>
[SetUpFixture]
public class BrowserRun
{
    /// <summary>Debian's place; the variable CHROMIUM names another.</summary>
    private const string DefaultBrowser = "/usr/bin/chromium";

    private static readonly string[] LaunchArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static DashboardHost? s_host;
    private static IPlaywright? s_playwright;
    private static IBrowser? s_browser;

    internal static Uri Address => s_host!.Address;

    internal static IBrowser Browser => s_browser!;

    [OneTimeSetUp]
    public async Task Start()
    {
        string path = Environment.GetEnvironmentVariable("CHROMIUM") ?? DefaultBrowser;
        Assert.That(path, Does.Exist.IgnoreDirectories, "Browser tests need a Chromium; set CHROMIUM to its path.");
        s_host = new DashboardHost();
        s_playwright = await Playwright.CreateAsync();
        s_browser = await s_playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = LaunchArguments });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (s_browser is not null)
            await s_browser.DisposeAsync();
        s_playwright?.Dispose();
        s_host?.Dispose();
    }
}
