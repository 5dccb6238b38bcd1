namespace KpiAnalytics.Ingest.Rules;

/// <summary>A file holds bytes that are not UTF-8: they are read as the replacement character.</summary>
internal static class InvalidBytesRule
{
    public static readonly Rule Rule = new("not-utf-8", FindingLevel.Warning);

    public static Fault Broken() =>
        Rule.OfWhole("Some letters are not written in UTF-8 and could not be read (first place shown); save the file as CSV UTF-8.");
}
