namespace KpiAnalytics.Ingest.Rules;

/// <summary>A table is like a layout, but an analyst has to confirm columns or values before it is read.</summary>
internal static class UnconfirmedLayoutRule
{
    public static readonly Rule Rule = new("needs-confirmation", FindingLevel.Error);

    public static Fault Broken(string title, string asked) => Rule.OfWhole($"Like \"{title}\", but not read until confirmed: {asked}.");
}
