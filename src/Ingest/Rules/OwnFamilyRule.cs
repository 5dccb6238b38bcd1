using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A service is listed in its own family.</summary>
internal static class OwnFamilyRule
{
    public static readonly Rule Rule = new("own-family", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, "A service is not a member of its own family.");
}
