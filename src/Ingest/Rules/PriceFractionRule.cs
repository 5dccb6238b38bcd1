using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A price has a fraction of a penny: prices of a night are set in whole pence.</summary>
internal static class PriceFractionRule
{
    public static readonly Rule Rule = new("price-fraction", FindingLevel.Warning);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} has a fraction of a penny; it is rounded to whole pence.");
}
