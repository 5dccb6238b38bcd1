using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>
/// One page opened in a window of its own. Every visit watches what must never happen, whatever the test is about:
/// a request to another host (stopped and noted), an error in the console, a failed request.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private readonly Uri _host;

    private Visit(IBrowserContext context, IPage page, Uri host) => (_context, Page, _host) = (context, page, host);

    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Opens an address and waits until the page answers to clicks.</summary>
    /// <param name="host">The dashboard to visit; null = the one over the hand-written caseload.</param>
    public static async Task<Visit> To(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, Uri? host = null)
    {
        host ??= BrowserRun.Address;
        IBrowserContext context = await BrowserRun.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            BaseURL = host.ToString(),
        });
        Visit visit = new(context, await context.NewPageAsync(), host);
        await visit.Watch();
        await visit.Page.GotoAsync(address);
        await visit.Interactive();
        return visit;
    }

    /// <summary>Waits for the circuit: the page then answers to its inputs too.</summary>
    public async Task Interactive() => await Page.Locator("main[data-interactive]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task Watch()
    {
        Page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"script: {error}");
        Page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        await _context.RouteAsync("**/*", async route =>
        {
            bool isOwn = new Uri(route.Request.Url).Authority == _host.Authority;
            Note(!isOwn, $"left the host: {route.Request.Url}");
            await (isOwn ? route.ContinueAsync() : route.AbortAsync());
        });
    }

    private void Note(bool isFault, string fault)
    {
        if (!isFault)
            return;
        lock (_faults)
            _faults.Add(fault);
    }
}
