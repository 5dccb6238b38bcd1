using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A population is of an age outside 10 to 17.</summary>
internal static class PopulationAgeRule
{
    public static readonly Rule Rule = new("population-age", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) => Rule.At(column, value, $"{column.Name} must be 10 to 17.");
}
