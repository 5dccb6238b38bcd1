using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KpiAnalytics.Reports.Tests.Charts;

/// <summary>Renders a component to HTML and reads it back as a document.</summary>
internal static class Page
{
    public static async Task<IElement> RenderAsync<TComponent>(Dictionary<string, object?> parameters, bool interactive = false)
        where TComponent : IComponent =>
        new HtmlParser().ParseDocument(await HtmlAsync<TComponent>(parameters, interactive)).Body!;

    public static async Task<string> HtmlAsync<TComponent>(Dictionary<string, object?> parameters, bool interactive = false)
        where TComponent : IComponent
    {
        await using ServiceProvider services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new Renderer(services, interactive);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = renderer.BeginRenderingComponent(typeof(TComponent), ParameterView.FromDictionary(parameters));
            await root.QuiescenceTask;
            return root.ToHtmlString();
        });
    }

    /// <summary>A static renderer that can say it is an interactive one, as a circuit's would.</summary>
    private sealed class Renderer(IServiceProvider services, bool interactive) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
    {
        protected override RendererInfo RendererInfo { get; } = new(interactive ? "Server" : "Static", interactive);
    }
}
