using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A child was under 10, or 18 or older, on the day of an offence: below the age of criminal responsibility, or no longer a child.</summary>
internal sealed class OffenceAgeCheck : IExtractCheck
{
    public static readonly Rule Rule = new("offence-age", FindingLevel.Warning);

    private const int YoungestAge = 10;
    private const int OldestAge = 17;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            Offence offence = records.Extract.Offences[i];
            DateOnly born = records.ChildOf(offence.Ypid).DateOfBirth;
            int age = Calendar.CompletedYears(born, offence.Date);
            if (offence.Date >= born && age is (< YoungestAge or > OldestAge))
            {
                findings.AddOfRecord(Rule, "offences.csv", i, ("offenceDate", CheckFindings.Iso(offence.Date)), offence.Ypid,
                    $"The child was {age} on the day of the offence, by the birth date; the measures count children of 10 to 17.");
            }
        }
    }
}
