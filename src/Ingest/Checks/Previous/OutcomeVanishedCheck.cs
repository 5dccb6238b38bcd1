using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>All outcomes an offence had in the extract before are gone, though the offence is there.</summary>
internal sealed class OutcomeVanishedCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("outcome-vanished", FindingLevel.Warning);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        foreach (IGrouping<(string Ypid, string OffenceId), Outcome> outcomes in before.Outcomes)
        {
            if (now.FindOffence(outcomes.Key.Ypid, outcomes.Key.OffenceId) is not null && !now.Outcomes.Contains(outcomes.Key))
            {
                Outcome last = outcomes.MaxBy(outcome => outcome.Date)!;
                findings.AddOfFile(Rule, "outcomes.csv", ("", outcomes.Key.OffenceId), outcomes.Key.Ypid,
                    $"The offence had an outcome of {CheckFindings.Iso(last.Date)} in the previous extract and has none in this one.");
            }
        }
    }
}
