using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Dashboard.Snapshots;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using Radzen;

namespace KpiAnalytics.Dashboard.Tests.Pages;

/// <summary>Renders a component as the server first does, with no browser, and gives its elements.</summary>
internal static class PageRenderer
{
    private const string Base = "http://localhost/";

    /// <param name="address">The address after the base address.</param>
    public static async Task<IDocument> Render<TComponent>(
        string address, ICaseloadSource? source = null, Dictionary<string, object?>? parameters = null, ISnapshotSource? snapshots = null,
        IMatchingSource? matching = null, Action<IServiceCollection>? add = null)
        where TComponent : IComponent
    {
        ServiceCollection services = new();
        services.AddLogging();
        services.AddRadzenComponents();
        services.AddSingleton<NavigationManager>(new FixedNavigation(Base, Base + address));
        services.AddSingleton<IJSRuntime, NoScript>();
        services.AddSingleton(source ?? FakeSource.Ready());
        services.AddSingleton(matching ?? new FakeMatching(new MatchingStage.NotGiven()));
        services.AddSingleton(snapshots ?? FakeSnapshots.Recorded());
        add?.Invoke(services);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using HtmlRenderer renderer = new(provider, provider.GetRequiredService<Microsoft.Extensions.Logging.ILoggerFactory>());
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters ?? []))).ToHtmlString());
        return await new HtmlParser().ParseDocumentAsync($"<!DOCTYPE html><html><head></head><body>{html}</body></html>");
    }

    /// <summary>An element's words in reading order, one space between them.</summary>
    public static string Words(this IElement? element) =>
        string.Join(' ', (element?.GetDescendants().OfType<IText>() ?? []).SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private sealed class FixedNavigation : NavigationManager
    {
        public FixedNavigation(string baseUri, string uri) => Initialize(baseUri, uri);

        protected override void NavigateToCore(string uri, NavigationOptions options) => throw new NotSupportedException("A first rendering does not navigate.");
    }

    private sealed class NoScript : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => throw new NotSupportedException("A first rendering calls no script.");

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
            InvokeAsync<TValue>(identifier, args);
    }
}
