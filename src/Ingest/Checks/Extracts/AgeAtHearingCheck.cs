using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>The age on first hearing is higher than the child's age on the day of an outcome: an outcome cannot come before the first hearing.</summary>
internal sealed class AgeAtHearingCheck : IExtractCheck
{
    public static readonly Rule Rule = new("age-at-hearing", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            Offence offence = records.Extract.Offences[i];
            if (offence.AgeOnFirstHearing is { } age && FirstOutcome(records, offence) is { } decided
                && Calendar.CompletedYears(records.ChildOf(offence.Ypid).DateOfBirth, decided) is var atOutcome && age > atOutcome)
            {
                findings.AddOfRecord(Rule, "offences.csv", i, ("ageOnFirstHearing", $"{age}"), offence.Ypid,
                    $"By the birth date the child was {atOutcome} at the outcome of {CheckFindings.Iso(decided)}, which cannot come before the first hearing.");
            }
        }
    }

    private static DateOnly? FirstOutcome(CheckedRecords records, Offence offence) =>
        records.Outcomes[(offence.Ypid, offence.OffenceId)].Select(outcome => (DateOnly?)outcome.Date).Min();
}
