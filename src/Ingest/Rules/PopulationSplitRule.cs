namespace KpiAnalytics.Ingest.Rules;

/// <summary>A service and year are split in two ways: added together they would count children twice.</summary>
internal static class PopulationSplitRule
{
    public static readonly Rule Rule = new("population-split", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken() =>
        Rule.OfWhole("Earlier rows of the same service and year are split by sex and ethnicity in another way; the first way is kept.");
}
