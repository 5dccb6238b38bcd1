using Microsoft.Playwright;

namespace KpiAnalytics.Browser.Tests;

/// <summary>
/// One page opened. Every visit watches what must never happen, whatever the test is about:
/// a request to another host (noted; the browser finds no other), an error in the console, a failed request.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _faults = [];
    private readonly Uri _host;

    private Visit(IPage page, Uri host) => (Page, _host) = (page, host);

    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults)
                return [.. _faults];
        }
    }

    /// <summary>Opens an address and waits until the page answers to clicks.</summary>
    /// <param name="window">The window to open it in; null = the shared one on the hand-written caseload.</param>
    public static async Task<Visit> To(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, Window? window = null)
    {
        window ??= BrowserRun.Window;
        Visit visit = new(await window.NewPage(), window.Host);
        visit.Watch();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await visit.Resize(width);
        await visit.Page.GotoAsync(address);
        await visit.Interactive();
        return visit;
    }

    /// <summary>Waits for the circuit: the page then answers to its inputs too.</summary>
    public async Task Interactive() => await Page.Locator("main[data-interactive]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>The field for files, once the script listens that takes them: it comes a moment after the page answers.</summary>
    public async Task<ILocator> FileField()
    {
        await Page.WaitForFunctionAsync("() => document.getElementById('drop-files')?._blazorInputFileNextFileId !== undefined");
        return Page.GetByLabel("Choose files, or drop them on the field");
    }

    /// <param name="width">CSS pixels.</param>
    public Task Resize(int width) => Page.SetViewportSizeAsync(width, 900);

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    private void Watch()
    {
        Page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"script: {error}");
        Page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        Page.Request += (_, request) => NoteForeign(request.Url);
        Page.WebSocket += (_, socket) => NoteForeign(socket.Url);
    }

    private void NoteForeign(string url) => Note(new Uri(url).Authority != _host.Authority, $"left the host: {url}");

    private void Note(bool isFault, string fault)
    {
        if (!isFault)
            return;
        lock (_faults)
            _faults.Add(fault);
    }
}
