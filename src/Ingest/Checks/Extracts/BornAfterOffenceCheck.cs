using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>An offence is dated before its child was born: one of the two dates is wrong.</summary>
internal sealed class BornAfterOffenceCheck : IExtractCheck
{
    public static readonly Rule Rule = new("born-after-offence", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            Offence offence = records.Extract.Offences[i];
            DateOnly born = records.ChildOf(i).DateOfBirth;
            if (offence.Date < born)
            {
                findings.AddOfRecord(Rule, "offences.csv", i, ("offenceDate", CheckFindings.Iso(offence.Date)), offence.Ypid,
                    $"The offence is dated before the child was born ({CheckFindings.Iso(born)}).");
            }
        }
    }
}
