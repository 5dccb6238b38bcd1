using KpiAnalytics.Dashboard.Loading;
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

        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        return services;
    }
}
