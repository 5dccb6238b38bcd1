using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>Somebody was 18 or older on the day of an offence: no longer a child, and not counted as one.</summary>
internal sealed class OffenceAtEighteenCheck : IExtractCheck
{
    public static readonly Rule Rule = new("offence-at-eighteen", FindingLevel.Note);

    private const int Grown = 18;

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            Offence offence = records.Extract.Offences[i];
            int age = Calendar.CompletedYears(records.ChildOf(offence.Ypid).DateOfBirth, offence.Date);
            if (age >= Grown)
            {
                findings.AddOfRecord(Rule, "offences.csv", i, ("offenceDate", CheckFindings.Iso(offence.Date)), offence.Ypid,
                    $"By the birth date the person was {age} on the day of the offence; the measures count children of 10 to 17.");
            }
        }
    }
}
