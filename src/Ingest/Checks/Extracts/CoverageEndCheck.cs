using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>The extract ends before its last quarter does: that quarter's figures would be of a part.</summary>
internal sealed class CoverageEndCheck : IExtractCheck
{
    public static readonly Rule Rule = new("ends-inside-quarter", FindingLevel.Note);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        CoverageSpan span = CoverageSpan.Of(records.Extract);
        if (span.DaysBeforeQuarterEnd > 0)
        {
            string file = span.IsStated ? "extract.json" : "outcomes.csv";
            findings.AddOfFile(Rule, file, (span.IsStated ? "coverageTo" : "outcomeDate", CheckFindings.Iso(span.To!.Value)), "", span.Sentence());
        }
    }
}
