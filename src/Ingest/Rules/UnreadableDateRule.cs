using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A date is there but cannot be read; an unreadable end date is not "no end".</summary>
internal static class UnreadableDateRule
{
    public static readonly Rule Rule = new("unreadable-date", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, $"{column.Name} is not a date that can be read: write it as yyyy-MM-dd or dd/MM/yyyy.");
}
