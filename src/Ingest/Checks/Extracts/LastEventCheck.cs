using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>The latest outcome is dated long before the day the extract says it ends: the last weeks may not have been recorded.</summary>
internal sealed class LastEventCheck : IExtractCheck
{
    public static readonly Rule Rule = new("last-event-early", FindingLevel.Note);

    /// <summary>A month: shorter gaps are common in a small service.</summary>
    private const int LongestGap = 31;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        if (records.Extract.CoverageTo is not { } end || records.Extract.Outcomes.IsEmpty)
        {
            return;
        }

        DateOnly last = records.Extract.Outcomes.Max(outcome => outcome.Date);
        int gap = end.DayNumber - last.DayNumber;
        if (gap > LongestGap)
        {
            findings.AddOfFile(Rule, "outcomes.csv", ("outcomeDate", CheckFindings.Iso(last)), "",
                $"The latest outcome is dated {gap} days before the extract's end ({CheckFindings.Iso(end)}).");
        }
    }
}
