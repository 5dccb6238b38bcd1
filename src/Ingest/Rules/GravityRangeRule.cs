using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A seriousness score is not one of 1 to 8: it counts as unknown, never as low.</summary>
internal static class GravityRangeRule
{
    public static readonly Rule Rule = new("gravity-range", FindingLevel.Warning);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} must be a whole number from 1 to 8; it is read as not known.");
}
