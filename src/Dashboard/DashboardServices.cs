using KpiAnalytics.Dashboard.Drops;
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
        // One immutable caseload for everybody, loaded by one hosted service; files dropped on a page may take its place.
        services.AddSingleton(CaseloadSettings.From(configuration, contentRoot));
        services.AddSingleton<ShownCaseload>();
        services.AddSingleton<ICaseloadSource>(provider => provider.GetRequiredService<ShownCaseload>());
        services.AddHostedService<CaseloadStartup>();

        // What was loaded when, recorded once the caseload is there.
        services.TryAddSingleton(TimeProvider.System);
        StoreSettings store = StoreSettings.From(configuration, contentRoot);
        services.AddSingleton(store);
        services.AddSingleton<SnapshotRecorder>();
        services.AddSingleton<ISnapshotSource>(provider => provider.GetRequiredService<SnapshotRecorder>());

        // What analysts drop, on its way to being the caseload.
        services.AddSingleton(DropSettings.From(configuration, contentRoot, store));
        services.AddSingleton<DropFolder>();
        services.AddSingleton<DropCaseload>();
        services.AddSingleton<DropDesk>();

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
