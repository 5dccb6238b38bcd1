using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>The child, offence or programme a row belongs to is not in the extract, or was rejected.</summary>
internal static class MissingParentRule
{
    public static readonly Rule Rule = new("missing-parent", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(ParentLink parent, Column column, string value) =>
        Rule.At(column, value, $"The {parent.Name} is not in {parent.File}, or its row was rejected.");
}
