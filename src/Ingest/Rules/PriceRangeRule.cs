using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A price is negative, or a million pounds or more.</summary>
internal static class PriceRangeRule
{
    public static readonly Rule Rule = new("price-range", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} must be zero or more, and less than a million pounds.");
}
