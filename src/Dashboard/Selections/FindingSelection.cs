using System.Collections.Immutable;
using KpiAnalytics.Ingest;
using Microsoft.AspNetCore.WebUtilities;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>Which findings the data page lists: <c>?level=error&amp;rule=unreadable-date&amp;file=children.csv</c>. Empty = all; a word that fits none lists none.</summary>
public sealed record FindingSelection(string Level = "", string Rule = "", string File = "")
{
    public bool IsEmpty => this == new FindingSelection();

    public static FindingSelection Read(string uri)
    {
        var query = QueryHelpers.ParseQuery(uri.IndexOf('?') is var mark and >= 0 ? uri[mark..] : "");
        string Text(string name) => query.TryGetValue(name, out var values) ? values.ToString() : "";
        return new(Text("level"), Text("rule"), Text("file"));
    }

    /// <summary>The word of a level in links and in the validate command's JSON.</summary>
    public static string Slug(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };

    public ImmutableArray<Finding> Of(ImmutableArray<Finding> findings) =>
        [.. findings.Where(finding => Fits(Level, Slug(finding.Level)) && Fits(Rule, finding.Rule) && Fits(File, finding.File))];

    private static bool Fits(string wanted, string value) => wanted.Length == 0 || wanted == value;
}
