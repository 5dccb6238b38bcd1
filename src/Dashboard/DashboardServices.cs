using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Dashboard.Snapshots;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;

namespace KpiAnalytics.Dashboard;

/// <summary>What the pages are given, with its lifetime.</summary>
internal static class DashboardServices
{
    public static IServiceCollection AddDashboard(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        // One immutable caseload for everybody, loaded by one hosted service.
        services.AddSingleton(CaseloadSettings.From(configuration, contentRoot));
        services.AddSingleton<CaseloadStartup>();
        services.AddSingleton<ICaseloadSource>(provider => provider.GetRequiredService<CaseloadStartup>());
        services.AddHostedService(provider => provider.GetRequiredService<CaseloadStartup>());

        // What was loaded when, recorded once the caseload is there.
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(StoreSettings.From(configuration, contentRoot));
        services.AddSingleton<SnapshotRecorder>();
        services.AddSingleton<ISnapshotSource>(provider => provider.GetRequiredService<SnapshotRecorder>());

        // Who is who, once the caseload is there.
        services.AddSingleton(MatchingSettings.From(configuration, CaseloadSettings.SamplesOf(contentRoot)));
        services.AddSingleton<MatchingStartup>();
        services.AddSingleton<IMatchingSource>(provider => provider.GetRequiredService<MatchingStartup>());
        services.AddHostedService(provider => provider.GetRequiredService<MatchingStartup>());

        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        return services;
    }
}
