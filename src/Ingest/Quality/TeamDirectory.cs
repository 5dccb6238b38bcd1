using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality;

/// <summary>Who can put a child's record right: the team of the child's latest programme, else the service that holds the child.</summary>
public sealed class TeamDirectory
{
    /// <summary>What no child is named in: whole files, board meetings, reference rows.</summary>
    public const string WholeService = "No team";

    private readonly FrozenDictionary<string, string> _teams;

    private TeamDirectory(FrozenDictionary<string, string> teams) => _teams = teams;

    public static TeamDirectory Of(Extract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        Dictionary<string, string> teams = extract.Children.ToDictionary(child => child.Ypid, child => child.Service, StringComparer.Ordinal);
        foreach (Programme programme in extract.Programmes
            .Where(programme => programme.Team.Length > 0)
            .OrderBy(programme => programme.Start).ThenBy(programme => programme.ProgrammeId, StringComparer.Ordinal))
        {
            teams[programme.Ypid] = programme.Team;
        }

        return new TeamDirectory(teams.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The team of a finding's child; <see cref="WholeService"/> where it names none, or one that is not in the extract.</summary>
    public string TeamOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return _teams.GetValueOrDefault(finding.Ypid, WholeService);
    }
}
