using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>An offence, an outcome or a release is dated after the last day the extract covers: nothing dated later is used.</summary>
internal sealed class AfterCoverageCheck : IExtractCheck
{
    public static readonly Rule Rule = new("dated-after-the-end", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        if (records.Extract.CoverageTo is not { } end)
        {
            return;
        }

        Examine(findings, end, "offences.csv", "offenceDate", records.Extract.Offences.Select(offence => (offence.Ypid, offence.Date)));
        Examine(findings, end, "outcomes.csv", "outcomeDate", records.Extract.Outcomes.Select(outcome => (outcome.Ypid, outcome.Date)));
        Examine(findings, end, "custody_releases.csv", "releaseDate", (records.Extract.CustodyReleases ?? []).Select(release => (release.Ypid, release.Date)));
    }

    private static void Examine(CheckFindings findings, DateOnly end, string file, string column, IEnumerable<(string Ypid, DateOnly Date)> rows)
    {
        foreach ((int record, (string ypid, DateOnly date)) in rows.Index())
        {
            if (date > end)
            {
                findings.AddOfRecord(Rule, file, record, (column, CheckFindings.Iso(date)), ypid,
                    $"{column} is after the extract's end ({CheckFindings.Iso(end)}); the row is not used.");
            }
        }
    }
}
