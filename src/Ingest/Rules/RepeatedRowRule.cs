namespace KpiAnalytics.Ingest.Rules;

/// <summary>A row repeats an earlier one whole: it counts once.</summary>
internal static class RepeatedRowRule
{
    public static readonly Rule Rule = new("repeated-row", FindingLevel.Warning, RejectsRow: true);

    public static Fault Broken() => Rule.OfWhole("The row repeats an earlier one and is counted once.");
}
