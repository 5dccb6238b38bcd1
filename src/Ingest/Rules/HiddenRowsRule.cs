namespace KpiAnalytics.Ingest.Rules;

/// <summary>A sheet hides rows or is hidden itself: they are read all the same, and someone should know.</summary>
internal static class HiddenRowsRule
{
    public static readonly Rule Rule = new("hidden-rows", FindingLevel.Warning);

    public static Fault BrokenRows(IReadOnlyList<long> rows) =>
        Rule.OfWhole($"{rows.Count} rows are hidden in the sheet and are read like the others: {string.Join(", ", rows.Take(20))}{(rows.Count > 20 ? ", .." : "")}.");

    public static Fault BrokenSheet() => Rule.OfWhole("The sheet is hidden; it is read like the others.");
}
