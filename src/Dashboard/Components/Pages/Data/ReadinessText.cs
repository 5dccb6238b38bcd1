using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Ingest.Quality.Readiness;

namespace KpiAnalytics.Dashboard.Components.Pages.Data;

/// <summary>Readiness in words and per cent.</summary>
internal static class ReadinessText
{
    /// <summary>"98.4%"; a share below 100 never prints as 100, nor one above 0 as 0.</summary>
    public static string Percent(double? percent) => percent switch
    {
        null => "n/a",
        > 99.95 and < 100 => "under 100%",
        > 0 and < 0.05 => "over 0%",
        { } some => FigureText.Number(some, 1) + "%",
    };

    /// <summary>Whether there can be a figure, and from what.</summary>
    public static string Source(MeasureReadiness measure) => (measure.CanBeCounted, measure.Returned.IsEmpty) switch
    {
        (true, true) => "yes",
        (true, false) => "yes, or taken from the quarterly return",
        (false, false) => "only from the quarterly return",
        (false, true) => "no",
    };

    public static string LeastFilled(MeasureReadiness measure) => Least(measure, field => field.IsRequired ? field.FilledPercent : null);

    public static string LeastValid(MeasureReadiness measure) => Least(measure, field => field.ValidPercent);

    private static string Least(MeasureReadiness measure, Func<FieldReadiness, double?> percent)
    {
        FieldReadiness? least = measure.Fields.Where(field => percent(field) is not null).MinBy(percent);
        return least is null ? "n/a" : $"{least.File}{(least.Column.Length > 0 ? ": " : "")}{least.Column} {Percent(percent(least))}";
    }
}
