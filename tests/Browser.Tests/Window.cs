using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>
/// A browser's window on one dashboard. Visits through one window share its cache, so that style sheets and scripts are fetched once,
/// and its cookies: a visit that leaves any takes a window of its own.
/// </summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Window(IBrowserContext context, Uri host) => (_context, Host) = (context, host);

    /// <summary>The only address this window may ask for anything.</summary>
    public Uri Host { get; }

    public static async Task<Window> On(Uri host) =>
        new(await BrowserRun.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, BaseURL = host.ToString() }), host);

    public Task<IPage> NewPage() => _context.NewPageAsync();

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
