using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>An outcome of the extract before now has another date or another code.</summary>
internal sealed class OutcomeChangedCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("outcome-changed", FindingLevel.Warning);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        ILookup<(string Ypid, string OffenceId), (int Record, Outcome Outcome)> current = now.Extract.Outcomes
            .Select((outcome, record) => (Record: record, Outcome: outcome)).ToLookup(one => (one.Outcome.Ypid, one.Outcome.OffenceId));
        foreach (IGrouping<(string Ypid, string OffenceId), Outcome> earlier in before.Outcomes)
        {
            Outcome[] gone = [.. earlier.Where(outcome => !current[earlier.Key].Any(one => IsSame(one.Outcome, outcome)))];
            (int Record, Outcome Outcome)[] fresh = [.. current[earlier.Key].Where(one => !earlier.Any(outcome => IsSame(one.Outcome, outcome)))];
            foreach ((Outcome old, (int record, Outcome changed)) in gone.Zip(fresh))
            {
                bool isDate = old.Date != changed.Date;
                findings.AddOfRecord(Rule, "outcomes.csv", record,
                    isDate ? ("outcomeDate", CheckFindings.Iso(changed.Date)) : ("legalOutcome", changed.Disposal.Code), changed.Ypid,
                    $"The previous extract has {CheckFindings.Iso(old.Date)}, {NameOf(old)}.");
            }
        }
    }

    private static bool IsSame(Outcome one, Outcome other) => one.Date == other.Date && one.Disposal == other.Disposal;

    private static string NameOf(Outcome outcome) => outcome.Disposal.Code.Length > 0 ? outcome.Disposal.Code : "an outcome that is not known";
}
