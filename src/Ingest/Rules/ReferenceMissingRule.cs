namespace KpiAnalytics.Ingest.Rules;

/// <summary>A table belongs to the reference files, and no services are given to join it to.</summary>
internal static class ReferenceMissingRule
{
    public static readonly Rule Rule = new("reference-missing", FindingLevel.Warning);

    public static Fault Broken() => Rule.OfWhole("The table holds reference figures, and no services are given (services.csv): it is not read.");
}
