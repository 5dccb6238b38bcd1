using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A child was under 10 on the day of an offence: below the age of criminal responsibility.</summary>
internal sealed class OffenceUnderTenCheck : IExtractCheck
{
    public static readonly Rule Rule = new("offence-under-ten", FindingLevel.Warning);

    /// <summary>Children and Young Persons Act 1933, section 50.</summary>
    private const int ResponsibleAge = 10;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            Offence offence = records.Extract.Offences[i];
            int age = Calendar.CompletedYears(records.ChildOf(i).DateOfBirth, offence.Date);
            if (age is >= 0 and < ResponsibleAge)
            {
                findings.AddOfRecord(Rule, "offences.csv", i, ("offenceDate", CheckFindings.Iso(offence.Date)), offence.Ypid,
                    $"By the birth date the child was {age} on the day of the offence, below the age of criminal responsibility.");
            }
        }
    }
}
