using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A yes or no is there but cannot be read.</summary>
internal static class UnreadableYesNoRule
{
    public static readonly Rule Rule = new("unreadable-yes-no", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) => Rule.At(column, value, $"{column.Name} is neither yes nor no.");
}
