using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Checks.Extracts;

/// <summary>A child is released from custody without any custodial outcome, or stay on remand, that began by then.</summary>
internal sealed class ReleaseWithoutCustodyCheck : IExtractCheck
{
    public static readonly Rule Rule = new("release-without-custody", FindingLevel.Warning);

    public void Examine(CheckedRecords records, CheckFindings findings)
    {
        Dictionary<string, DateOnly> first = Custody(records.Extract)
            .GroupBy(stay => stay.Ypid, StringComparer.Ordinal).ToDictionary(child => child.Key, child => child.Min(stay => stay.Date), StringComparer.Ordinal);
        foreach ((int record, CustodyRelease release) in (records.Extract.CustodyReleases ?? []).Index())
        {
            if (!first.TryGetValue(release.Ypid, out DateOnly date) || date > release.Date)
            {
                findings.AddOfRecord(Rule, "custody_releases.csv", record, ("releaseDate", CheckFindings.Iso(release.Date)), release.Ypid,
                    "The child has no custodial outcome and no remand placement that began by the day of release.");
            }
        }
    }

    private static IEnumerable<(string Ypid, DateOnly Date)> Custody(Extract extract) => extract.Outcomes
        .Where(outcome => outcome.Disposal.Tier == OutcomeTier.Custody).Select(outcome => (outcome.Ypid, outcome.Date))
        .Concat(extract.RemandPlacements.Select(placement => (placement.Ypid, placement.Start)));
}
