using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>The service a page is about.</summary>
public static class SelectedService
{
    /// <summary>The selection's service, else the extract's main one; null where the extract holds no children.</summary>
    public static AreaName? Of(ILoadedCaseload caseload, Selection selection) =>
        caseload.Services.FirstOrDefault(service => service.Code == selection.Service) ?? caseload.Services.FirstOrDefault();
}
