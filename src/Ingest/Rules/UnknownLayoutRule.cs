namespace KpiAnalytics.Ingest.Rules;

/// <summary>A table is in no layout that is known: it is not read.</summary>
internal static class UnknownLayoutRule
{
    public static readonly Rule Rule = new("unknown-layout", FindingLevel.Warning);

    public static Fault Broken() => Rule.OfWhole("No layout known is like this table; it is not read.");

    public static Fault BrokenFile() => Rule.OfWhole("No table was found in the file; it is not read.");
}
