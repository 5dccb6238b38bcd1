namespace KpiAnalytics.Ingest.Rules;

/// <summary>A row adds the others up: read as data it would count everything twice.</summary>
internal static class TotalsRowRule
{
    public static readonly Rule Rule = new("totals-row", FindingLevel.Note);

    public static Fault Broken(string label) => new(Rule, "", label, "The row adds the others up; it is not read.");
}
