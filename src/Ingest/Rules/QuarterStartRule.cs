using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A quarter is named by a day that is not its first: nobody can say which quarter was meant.</summary>
internal static class QuarterStartRule
{
    public static readonly Rule Rule = new("quarter-start", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} must be the first day of a calendar quarter: 1 January, 1 April, 1 July or 1 October.");
}
