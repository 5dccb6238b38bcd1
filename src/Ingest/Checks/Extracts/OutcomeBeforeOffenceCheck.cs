using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>An outcome is dated before its offence.</summary>
internal sealed class OutcomeBeforeOffenceCheck : IExtractCheck
{
    public static readonly Rule Rule = new("outcome-before-offence", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Outcomes.Length; i++)
        {
            Outcome outcome = records.Extract.Outcomes[i];
            DateOnly offence = records.Extract.Offences[records.OffencePlaceOf(i)].Date;
            if (outcome.Date < offence)
            {
                findings.AddOfRecord(Rule, "outcomes.csv", i, ("outcomeDate", CheckFindings.Iso(outcome.Date)), outcome.Ypid,
                    $"The outcome is dated before its offence ({CheckFindings.Iso(offence)}).");
            }
        }
    }
}
