using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Rules;

/// <summary>A quarter is named by a label of the financial year: it is read, and said how. Told once for each label of a file.</summary>
internal static class FinancialQuarterRule
{
    public static readonly Rule Rule = new("financial-quarter", FindingLevel.Note);

    public static Fault Broken(Column column, string value, Quarter quarter) => Rule.At(column, value, string.Create(
        CultureInfo.InvariantCulture, $"The label is read as a quarter of the financial year: it begins on {quarter.FirstDay:d MMM yyyy}."));
}
