using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>The header names a column twice: the first is used.</summary>
internal static class RepeatedColumnRule
{
    public static readonly Rule Rule = new("repeated-column", FindingLevel.Error);

    public static Fault Broken(Column column) =>
        Rule.At(column, "", $"The header names {column.Name} more than once; the first is used.");
}
