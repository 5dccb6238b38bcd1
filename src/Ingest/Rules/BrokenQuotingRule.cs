namespace KpiAnalytics.Ingest.Rules;

/// <summary>Text stands after a closing quote: where the fields end is anybody's guess.</summary>
internal static class BrokenQuotingRule
{
    public static readonly Rule Rule = new("broken-quoting", FindingLevel.Error, RejectsRow: true);

    /// <param name="firstLine">The physical line on which the record begins.</param>
    /// <param name="lastLine">The physical line on which it ends; later than the first where a quote swallowed line ends.</param>
    public static Fault Broken(long firstLine, long lastLine) => Rule.OfWhole(lastLine > firstLine
        ? $"Text stands after a closing quote; lines {firstLine} to {lastLine} are lost."
        : "Text stands after a closing quote.");
}
