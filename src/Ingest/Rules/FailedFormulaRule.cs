using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A text or an id is what a spreadsheet shows where a formula failed. Read as it stands, all such children would be one.</summary>
internal static class FailedFormulaRule
{
    public static readonly Rule Rule = new("failed-formula", FindingLevel.Warning);

    /// <summary>The row cannot do without the value.</summary>
    public static readonly Rule Lost = new("failed-formula", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) => column.IsRequired
        ? Lost.At(column, value, $"{column.Name} is required, and its formula failed: there is no value that can be read.")
        : Rule.At(column, value, $"The formula of {column.Name} failed: there is no value that can be read.");
}
