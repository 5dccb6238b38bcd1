namespace KpiAnalytics.Ingest.Rules;

/// <summary>The layout has no such file: it is not read.</summary>
internal static class UnknownFileRule
{
    public static readonly Rule Rule = new("unknown-file", FindingLevel.Note);

    public static Fault Broken() => Rule.OfWhole("The layout has no such file; it is not read.");
}
