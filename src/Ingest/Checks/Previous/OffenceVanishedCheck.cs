using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>An offence of the extract before is not in this one, though its child is.</summary>
internal sealed class OffenceVanishedCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("offence-vanished", FindingLevel.Warning);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        foreach (Offence offence in before.Extract.Offences)
        {
            if (now.FindChild(offence.Ypid) is not null && now.FindOffence(offence.Ypid, offence.OffenceId) is null)
            {
                findings.AddOfFile(Rule, "offences.csv", ("", offence.OffenceId), offence.Ypid,
                    $"The offence of {CheckFindings.Iso(offence.Date)} was in the previous extract and is not in this one.");
            }
        }
    }
}
