using KpiAnalytics.Dashboard.Loading;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace KpiAnalytics.Browser.Tests;

/// <summary>The dashboard on a real port of this machine.</summary>
internal sealed class DashboardHost : WebApplicationFactory<Program>
{
    private readonly ICaseloadSource? _source;
    private readonly DirectoryInfo _storeFolder = Directory.CreateTempSubdirectory("kpi-browser-");

    private readonly string? _extract;

    /// <param name="source">A hand-written caseload; null = the sample data, loaded as the program loads it.</param>
    /// <param name="extract">A folder to load in place of the sample's extract; the sample's police lists are then not matched.</param>
    public DashboardHost(ICaseloadSource? source, string? extract = null)
    {
        (_source, _extract) = (source, extract);
        UseKestrel(0);
        StartServer();
    }

    /// <summary>The address to open: http, this machine, the port the system gave.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("store", Path.Combine(_storeFolder.FullName, "kpi-analytics.db"));
        if (_extract is not null)
            builder.UseSetting("extract", _extract);
        builder.ConfigureTestServices(services =>
        {
            // As on the slowest line: nothing is drawn before the browser has said that it drew what came before.
            services.Configure<CircuitOptions>(options => options.MaxBufferedUnacknowledgedRenderBatches = 1);
            if (_source is null)
                return;
            services.RemoveAll<IHostedService>();
            services.AddSingleton(_source);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && _storeFolder.Exists)
            _storeFolder.Delete(recursive: true);
    }
}
