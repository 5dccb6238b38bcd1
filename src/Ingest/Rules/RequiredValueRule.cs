using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A required value is missing.</summary>
internal static class RequiredValueRule
{
    public static readonly Rule Rule = new("required-value", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} is required, and there is no value.");
}
