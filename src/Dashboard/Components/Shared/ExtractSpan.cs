using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Loading;

namespace KpiAnalytics.Dashboard.Components.Shared;

/// <summary>The days an extract covers, in words.</summary>
internal static class ExtractSpan
{
    public static string Text(ILoadedCaseload caseload) => caseload.Start is { } start
        ? $"{PeriodText.Date(start)} to {PeriodText.Date(caseload.End)}"
        : $"nothing before {PeriodText.Date(caseload.End)}";
}
