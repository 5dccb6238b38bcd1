using KpiAnalytics.Dashboard.Loading;
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

    /// <param name="source">A hand-written caseload; null = the sample data, loaded as the program loads it.</param>
    public DashboardHost(ICaseloadSource? source)
    {
        _source = source;
        UseKestrel(0);
        StartServer();
    }

    /// <summary>The address to open: http, this machine, the port the system gave.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        if (_source is null)
            return;
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IHostedService>();
            services.AddSingleton(_source);
        });
    }
}
