using System.Collections.Immutable;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>Which findings the data page lists: <c>?level=error&amp;rule=unreadable-date&amp;file=children.csv&amp;child=C1&amp;team=North</c>. Empty = all; a word that fits none lists none.</summary>
public sealed record FindingSelection(string Level = "", string Rule = "", string File = "", string Child = "", string Team = "")
{
    public bool IsEmpty => this == new FindingSelection();

    public static FindingSelection Read(string uri)
    {
        var query = SelectionUrl.QueryOf(uri);
        string Text(string name) => query.TryGetValue(name, out var values) ? values.ToString() : "";
        return new(Text("level"), Text("rule"), Text("file"), Text("child"), Text("team"));
    }

    /// <summary>The word of a level in links and in the validate command's JSON.</summary>
    public static string Slug(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };

    /// <param name="findings">All findings.</param>
    /// <param name="teamOf">The team that can put a finding right.</param>
    public ImmutableArray<Finding> Of(ImmutableArray<Finding> findings, Func<Finding, string> teamOf) =>
        [.. findings.Where(finding => Fits(Level, Slug(finding.Level)) && Fits(Rule, finding.Rule) && Fits(File, finding.File)
            && Fits(Child, finding.Ypid) && (Team.Length == 0 || Team == teamOf(finding)))];

    private static bool Fits(string wanted, string value) => wanted.Length == 0 || wanted == value;
}
