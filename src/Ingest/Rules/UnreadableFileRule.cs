namespace KpiAnalytics.Ingest.Rules;

/// <summary>A file or a sheet cannot be read: damaged, locked, or far too large.</summary>
internal static class UnreadableFileRule
{
    public static readonly Rule Rule = new("unreadable-file", FindingLevel.Error);

    public static Fault Broken(string why) => Rule.OfWhole($"Not read: {why}");
}
