using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality.WorkLists;

/// <summary>Names a workbook can bear: at most 31 characters, none of <c>[]:*?/\</c>, no quote at either end, each once in any case.</summary>
internal static class TeamSheetNames
{
    private const int Longest = 31;

    /// <summary>A name for each team, in the same order.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> teams)
    {
        HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
        return [.. teams.Select(team => Unused(Allowed(team), used))];
    }

    private static string Allowed(string team)
    {
        string allowed = string.Concat(team.Select(letter => "[]:*?/\\".Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) ? ' ' : letter)).Trim(' ', '\'');
        return allowed.Length == 0 ? "Team" : allowed[..Math.Min(allowed.Length, Longest)];
    }

    private static string Unused(string name, HashSet<string> used)
    {
        string candidate = name;
        for (int number = 2; !used.Add(candidate); number++)
        {
            string end = $" {number}";
            candidate = name[..Math.Min(name.Length, Longest - end.Length)] + end;
        }

        return candidate;
    }
}
