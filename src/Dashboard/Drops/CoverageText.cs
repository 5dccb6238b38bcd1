using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>Which period a table covers, in words, so that a file of the wrong quarter is seen before it is loaded.</summary>
internal static class CoverageText
{
    /// <summary>"10 Jan 2016 to 19 Dec 2023"; empty where no row is dated.</summary>
    public static string Period(RecognisedTable table) =>
        table.PeriodFirst is { } first && LastDay(table) is { } last ? $"{PeriodText.Date(first)} to {PeriodText.Date(last)}" : "";

    /// <summary>"This file ends 12 days before the quarter does (Oct-Dec 2023)." Why nothing is said, where nothing is.</summary>
    public static string Sentence(RecognisedTable table)
    {
        if (table.Status != RecognitionStatus.Recognised)
        {
            return table.Status == RecognitionStatus.NeedsConfirmation ? "Said once the columns are confirmed." : "";
        }

        if (LastDay(table) is not { } last)
        {
            return "Its rows are not dated.";
        }

        Quarter quarter = Quarter.Of(last);
        int days = quarter.LastDay.DayNumber - last.DayNumber;
        return days == 0
            ? $"This file ends with the quarter ({quarter})."
            : $"This file ends {FigureText.Counted(days, "day")} before the quarter does ({quarter}).";
    }

    // Some tables date a row by the first day of what it covers: a quarter's return, a month's crimes.
    private static DateOnly? LastDay(RecognisedTable table) => table switch
    {
        { PeriodLast: null } => null,
        { PeriodLast: { } last, Target: "kpi_templates.csv" } => Quarter.Of(last).LastDay,
        { PeriodLast: { } last, Target: "street_crimes" or "crime_outcomes" } => new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)),
        { PeriodLast: { } last } => last,
    };
}
