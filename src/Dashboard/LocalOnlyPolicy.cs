namespace KpiAnalytics.Dashboard;

/// <summary>Tells the browser to load nothing from any other host: the pages show children's data and need no network.</summary>
internal sealed class LocalOnlyPolicy(RequestDelegate next)
{
    // Radzen positions its popups with style attributes and its check marks are data: images.
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'self'; form-action 'self'; object-src 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        return next(context);
    }
}
