using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A school holiday ends before it begins.</summary>
internal static class HolidayDatesRule
{
    public static readonly Rule Rule = new("holiday-dates", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} is before the holiday's first day.");
}
