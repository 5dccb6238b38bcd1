using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>An arrest is dated before its offence.</summary>
internal sealed class ArrestBeforeOffenceCheck : IExtractCheck
{
    public static readonly Rule Rule = new("arrest-before-offence", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        for (int i = 0; i < records.Extract.Offences.Length; i++)
        {
            Offence offence = records.Extract.Offences[i];
            if (offence.ArrestDate is { } arrest && arrest < offence.Date)
            {
                findings.AddOfRecord(Rule, "offences.csv", i, ("arrestDate", CheckFindings.Iso(arrest)), offence.Ypid,
                    $"The arrest is dated before the offence ({CheckFindings.Iso(offence.Date)}).");
            }
        }
    }
}
