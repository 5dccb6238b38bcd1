using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Charts;

/// <summary>The style-sheet classes of what is drawn: colours and dashes live in charts.css alone.</summary>
internal static class ChartClass
{
    public static string Of(SeriesRole role) => role switch
    {
        SeriesRole.Service => "chart-service",
        SeriesRole.Family => "chart-family",
        SeriesRole.Region => "chart-region",
        SeriesRole.National => "chart-national",
        _ => "chart-printed",
    };

    public static string Of(CurveRole role) => role switch
    {
        CurveRole.Service => "chart-service",
        CurveRole.EarlierCohort => "chart-earlier",
        CurveRole.Family => "chart-family",
        CurveRole.Region => "chart-region",
        CurveRole.National => "chart-national",
        _ => "chart-equality",
    };

    public static string Of(ControlSignal signal) => signal switch
    {
        ControlSignal.Improvement => "chart-improvement",
        ControlSignal.Concern => "chart-concern",
        ControlSignal.Neither => "chart-neither",
        _ => "chart-values",
    };

    public static string Of(LinePiece line) => line.Immature ? "chart-line chart-immature" : "chart-line";

    public static string Of(Marker marker) => marker switch
    {
        { Cross: true } => "chart-marker chart-cross",
        { Hollow: true } => "chart-marker chart-hollow",
        _ => "chart-marker",
    };
}
