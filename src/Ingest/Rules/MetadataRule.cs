namespace KpiAnalytics.Ingest.Rules;

/// <summary>What extract.json says cannot be read: it counts as not stated.</summary>
internal static class MetadataRule
{
    public static readonly Rule Rule = new("unreadable-metadata", FindingLevel.Error);

    public static Fault BrokenFile() => Rule.OfWhole("The file is not JSON that can be read; the extract's dates count as not stated.");

    public static Fault BrokenDate(string member, string value) =>
        new(Rule, member, value, $"{member} is not a date that can be read; it counts as not stated.");
}
