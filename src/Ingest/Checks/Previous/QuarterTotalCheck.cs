using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Previous;

/// <summary>A quarter both extracts cover has another number of outcomes now: recorded late, or taken out since.</summary>
internal sealed class QuarterTotalCheck : IPreviousCheck
{
    public static readonly Rule Rule = new("quarter-total-changed", FindingLevel.Note);

    public void Examine(CheckedRecords now, CheckedRecords before, CheckFindings findings)
    {
        if (before.Extract.End is not { } end)
        {
            return;
        }

        Dictionary<Quarter, int> earlier = Totals(before, end), current = Totals(now, end);
        foreach (Quarter quarter in earlier.Keys.Union(current.Keys).Order())
        {
            (int was, int isNow) = (earlier.GetValueOrDefault(quarter), current.GetValueOrDefault(quarter));
            if (was != isNow && !(quarter.LastDay < now.Extract.CoverageFrom))
            {
                findings.AddOfFile(Rule, "outcomes.csv", ("outcomeDate", CheckFindings.Iso(quarter.FirstDay)), "",
                    $"{quarter}: {was} outcomes in the previous extract, {isNow} in this one, counting days up to its end ({CheckFindings.Iso(end)}).");
            }
        }
    }

    private static Dictionary<Quarter, int> Totals(CheckedRecords records, DateOnly end) =>
        records.Extract.Outcomes.Where(outcome => outcome.Date <= end).CountBy(outcome => Quarter.Of(outcome.Date)).ToDictionary();
}
