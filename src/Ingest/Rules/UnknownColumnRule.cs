using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>The header names a column the layout does not have: it is not read.</summary>
internal static class UnknownColumnRule
{
    public static readonly Rule Rule = new("unknown-column", FindingLevel.Note);

    public static Fault Broken(string name, int position) => new(Rule, name, name, name.Length == 0
        ? $"Column {position} has no name and is not read."
        : "The layout has no such column; it is not read.");
}
