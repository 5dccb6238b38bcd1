using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>The age at arrest or offence is neither the age by the birth date at the arrest nor that at the offence.</summary>
internal sealed class AgeAtArrestCheck : IExtractCheck
{
    public static readonly Rule Rule = new("age-at-arrest", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            Offence offence = records.Extract.Offences[i];
            DateOnly born = records.ChildOf(i).DateOfBirth;
            int atOffence = Calendar.CompletedYears(born, offence.Date);
            int atArrest = Calendar.CompletedYears(born, offence.ArrestDate ?? offence.Date);
            if (offence.AgeAtArrestOrOffence is { } age && age != atOffence && age != atArrest)
            {
                findings.AddOfRecord(Rule, "offences.csv", i, ("ageAtArrestOrOffence", $"{age}"), offence.Ypid,
                    $"By the birth date the child was {atArrest} at the arrest and {atOffence} at the offence.");
            }
        }
    }
}
