namespace KpiAnalytics.Ingest.Rules;

/// <summary>An area belongs to no service, region or country that is known: its figures can be used for nobody.</summary>
internal static class UnmappedAreaRule
{
    public static readonly Rule Rule = new("unmapped-area", FindingLevel.Warning);

    public static Fault Broken(long count, string examples) =>
        Rule.OfWhole($"{count} rows name areas that belong to no service, region or country known ({examples}); a table of area codes and services (areaCode, yotoucode) joins them.");
}
