using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A service is not in services.csv: the row counts in no service.</summary>
internal static class UnknownServiceRule
{
    public static readonly Rule Rule = new("unknown-service", FindingLevel.Error);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} is not a service of services.csv; the row counts in no service.");
}
