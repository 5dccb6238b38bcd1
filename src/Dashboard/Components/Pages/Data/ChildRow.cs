using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Quality;

namespace KpiAnalytics.Dashboard.Components.Pages.Data;

/// <summary>One child with the faults in its rows; notes are no faults.</summary>
internal sealed record ChildRow(string Ypid, string Team, int Errors, int Warnings)
{
    /// <summary>Those with most errors first, then most warnings, then by id.</summary>
    public static IEnumerable<ChildRow> Of(ImmutableArray<Finding> findings, TeamDirectory teams) => findings
        .Where(finding => finding.Ypid.Length > 0 && finding.Level != FindingLevel.Note)
        .GroupBy(finding => finding.Ypid)
        .Select(child => new ChildRow(
            child.Key, teams.TeamOf(child.First()), child.Count(finding => finding.Level == FindingLevel.Error), child.Count(finding => finding.Level == FindingLevel.Warning)))
        .OrderByDescending(child => child.Errors).ThenByDescending(child => child.Warnings).ThenBy(child => child.Ypid, StringComparer.Ordinal);
}
