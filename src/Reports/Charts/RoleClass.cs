namespace KpiAnalytics.Reports.Charts;

/// <summary>The style-sheet class that gives a series its colour and dash.</summary>
internal static class RoleClass
{
    public static string Of(SeriesRole role) => role switch
    {
        SeriesRole.Service => "chart-service",
        SeriesRole.Family => "chart-family",
        SeriesRole.Region => "chart-region",
        SeriesRole.National => "chart-national",
        _ => "chart-printed",
    };
}
