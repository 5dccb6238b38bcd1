using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A count, year or age is negative or has a fraction.</summary>
internal static class WholeNumberRule
{
    public static readonly Rule Rule = new("not-a-whole-number", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} must be a whole number, zero or more.");
}
