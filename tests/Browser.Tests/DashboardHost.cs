using System.Collections.Immutable;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Tests.Fakes;
using KpiAnalytics.Ingest;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace KpiAnalytics.Browser.Tests;

/// <summary>The dashboard on a real port of this machine, over the hand-written caseload.</summary>
internal sealed class DashboardHost : WebApplicationFactory<Program>
{
    public DashboardHost()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>The address to open: http, this machine, the port the system gave.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IHostedService>();
            services.AddSingleton<ICaseloadSource>(new FakeSource(new LoadStage.Ready(WithManyFindings())));
        });
    }

    /// <summary>More findings than one page of the grid holds, so that its pager is there too.</summary>
    private static FakeCaseload WithManyFindings()
    {
        ImmutableArray<Finding> few = new FakeCaseload().Findings;
        return new() { Findings = [.. few, .. Enumerable.Repeat(few[^1], 60)] };
    }
}
