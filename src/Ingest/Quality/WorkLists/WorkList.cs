using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>
/// What is to be put right, by team: every error and warning that is listed, the gravest first, and in one row each how many more there are. Notes are
/// not work.
/// </summary>
public static class WorkList
{
    /// <param name="findings">The findings of an extract.</param>
    /// <param name="rows">The rows they name.</param>
    /// <param name="sources">The tables they are of.</param>
    /// <param name="teams">Whose child each is.</param>
    /// <returns>By team in ordinal order, then by level, rule, file and line.</returns>
    public static ImmutableArray<WorkListRow> Of(FindingList findings, SourceRows rows, SourceTables sources, TeamDirectory teams)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(teams);
        return
        [
            .. findings.InOneList().Where(finding => finding.Level != FindingLevel.Note)
                .Select(finding => (Finding: finding, Team: teams.TeamOf(finding)))
                .OrderBy(one => one.Team, StringComparer.Ordinal)
                .ThenBy(one => one.Finding.Level)
                .ThenBy(one => one.Finding.Rule, StringComparer.Ordinal)
                .ThenBy(one => one.Finding.File, StringComparer.Ordinal)
                .ThenBy(one => one.Finding.Line ?? 0)
                .Select(one => Row(one.Finding, rows.RowOf(one.Finding), sources.TargetOf(one.Finding), one.Team)),
        ];
    }

    private static WorkListRow Row(Finding finding, SourceRow? row, string records, string team)
    {
        RuleEntry rule = RuleBook.Find(finding.Rule);
        return new WorkListRow(
            team, finding.Rule, finding.Level == FindingLevel.Error ? "error" : "warning", finding.Ypid, finding.File,
            finding.Line?.ToString(CultureInfo.InvariantCulture) ?? "", finding.Column, finding.Value, finding.Message,
            $"{rule.Why} {rule.Fix}".Trim(), string.Join(", ", finding.Affects), KeyOf(finding, row), row?.Text() ?? "", records, "");
    }

    // A child that is gone has no row: its id is all there is.
    private static string KeyOf(Finding finding, SourceRow? row) =>
        row is not null ? RowKey.Of(row, finding.Column) : finding.Ypid.Length > 0 ? $"ypid={finding.Ypid}" : "";
}
