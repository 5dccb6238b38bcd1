using KpiAnalytics.Dashboard;
using KpiAnalytics.Dashboard.Components;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
// Run from the build folder in any environment, the packages' style sheets and scripts are found; published, this does nothing.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddDashboard(builder.Configuration, builder.Environment.ContentRootPath);

WebApplication app = builder.Build();
app.UseMiddleware<LocalOnlyPolicy>();
app.UseExceptionHandler("/error", createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
app.UseAntiforgery();
app.MapStaticAssets();
app.MapDataDownloads();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
app.Run();
