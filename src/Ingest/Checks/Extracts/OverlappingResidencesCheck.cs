using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A child lives in two places at once. A residence may begin on the day the one before it ends.</summary>
internal sealed class OverlappingResidencesCheck : IExtractCheck
{
    public static readonly Rule Rule = new("overlapping-residences", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        foreach (var child in records.Extract.Residences.Select((home, record) => (Home: home, Record: record)).GroupBy(one => one.Home.Ypid))
        {
            Residence? latest = null;
            foreach ((Residence home, int record) in child.OrderBy(one => one.Home.Start).ThenBy(one => one.Record))
            {
                if (latest is not null && (latest.End is null || home.Start < latest.End))
                {
                    findings.AddOfRecord(Rule, "residences.csv", record, ("date", CheckFindings.Iso(home.Start)), home.Ypid,
                        $"The residence begins before the one of {CheckFindings.Iso(latest.Start)} has ended.");
                }

                latest = latest is null || (latest.End is not null && (home.End is null || home.End > latest.End)) ? home : latest;
            }
        }
    }
}
