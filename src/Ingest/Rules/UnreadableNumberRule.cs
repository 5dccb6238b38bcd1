using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A number is there but cannot be read.</summary>
internal static class UnreadableNumberRule
{
    public static readonly Rule Rule = new("unreadable-number", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) => Rule.At(column, value, $"{column.Name} is not a number.");
}
