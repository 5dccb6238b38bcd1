using Microsoft.Playwright;
namespace KpiAnalytics.Browser.Tests;
[Explicit("screenshots")]
public class Shots
{
    [Test]
    public async Task Take()
    {
        using DashboardHost host = new();
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
        foreach (string path in (Environment.GetEnvironmentVariable("SHOTS") ?? "").Split(' '))
        foreach (int width in new[] { 320, 1280 })
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
            IPage page = await context.NewPageAsync();
            page.Console += (_, m) => TestContext.Out.WriteLine($"{m.Type}: {m.Text}");
            page.RequestFailed += (_, r) => TestContext.Out.WriteLine($"failed {r.Url}");
            page.Response += (_, r) => { if (r.Status >= 400) TestContext.Out.WriteLine($"{r.Status} {r.Url}"); };
            await page.GotoAsync(new Uri(host.Address, path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
            string name = path.Trim('/').Replace('/', '_').Replace('?', '_');
            await page.ScreenshotAsync(new() { Path = $"/tmp/dash/{(name.Length == 0 ? "overview" : name)}-{width}-{scheme}.png", FullPage = true });
        }
    }
}
