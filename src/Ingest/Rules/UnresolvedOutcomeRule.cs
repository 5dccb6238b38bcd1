using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>Neither code, case system text nor group says what an outcome was: it is not substantive.</summary>
internal static class UnresolvedOutcomeRule
{
    public static readonly Rule Rule = new("unresolved-outcome", FindingLevel.Error);

    public static Fault Broken(Column column, string value) =>
        Rule.At(column, value, "Neither the code, the case system's text nor the group says what the outcome was; it counts as not substantive.");
}
