using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A code is not in its list. It counts as not known, except where the row means nothing without it.</summary>
internal static class UnknownCodeRule
{
    public static readonly Rule Rule = new("unknown-code", FindingLevel.Warning);

    public static readonly Rule RejectingRule = new("unknown-code", FindingLevel.Error, RejectsRow: true);

    public static Fault Broken(Column column, string value) => column.RejectsUnknownCode
        ? RejectingRule.At(column, value, $"{column.Name} is not a code of its list, and the row means nothing without it.")
        : Rule.At(column, value, $"{column.Name} is not a code of its list; it is read as not known.");
}
