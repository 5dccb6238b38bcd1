namespace KpiAnalytics.Ingest.Rules;

/// <summary>A row has more fields than the header: nobody can say which value is whose.</summary>
internal static class LongRowRule
{
    public static readonly Rule Rule = new("long-row", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(int fields, int columns) =>
        Rule.OfWhole($"The row has {fields} fields and the header has {columns}.");
}
