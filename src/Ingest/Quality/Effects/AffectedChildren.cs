using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The children whose figures a fault can change, and how many rows could be of anybody.</summary>
/// <param name="Children">Ids, of accepted and of lost children.</param>
/// <param name="UnplacedRows">Rows that name no child, or a child nobody knows.</param>
internal sealed record AffectedChildren(FrozenSet<string> Children, int UnplacedRows)
{
    /// <summary>A lost row of these brings back others when it is put right.</summary>
    private static readonly ImmutableArray<string> ParentFiles = ["children.csv", "offences.csv", "programmes.csv"];

    /// <param name="group">The fault.</param>
    /// <param name="extract">The accepted records.</param>
    /// <param name="findings">All findings.</param>
    /// <param name="rows">The rows as written.</param>
    /// <param name="known">Every child with a row of its own, accepted or lost.</param>
    public static AffectedChildren Of(
        FaultGroup group, Extract extract, ImmutableArray<Finding> findings, SourceRows rows, IReadOnlySet<string> known)
    {
        ImmutableArray<Finding> unplaced = [.. group.Findings.Where(finding => IsUnplaced(finding, known))];

        HashSet<string> children = group.Findings.Select(finding => finding.Ypid).Where(ypid => ypid.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (!unplaced.IsEmpty && ParentFiles.Contains(group.File))
        {
            children.UnionWith(findings.Where(finding => finding.Rule == MissingParentRule.Rule.Id).Select(finding => finding.Ypid));
        }

        AddDoubles(children, extract, findings, rows);
        return new AffectedChildren(children.ToFrozenSet(StringComparer.Ordinal), unplaced.Length);
    }

    private static bool IsUnplaced(Finding finding, IReadOnlySet<string> known) =>
        finding.Ypid.Length == 0 || !known.Contains(finding.Ypid)
        || (finding.File == "children.csv" && finding.Rule == DuplicateKeyRule.Rule.Id)
        || (finding.Column == "ypid" && finding.Rule != MissingParentRule.Rule.Id);

    /// <summary>The same child under another id counts as one person among first-time entrants: what changes one can displace the other.</summary>
    private static void AddDoubles(HashSet<string> children, Extract extract, ImmutableArray<Finding> findings, SourceRows rows)
    {
        HashSet<string> persons = extract.Children.Where(child => children.Contains(child.Ypid)).Select(child => child.OriginatingPersonId)
            .Concat(findings.Where(finding => finding.File == "children.csv" && children.Contains(finding.Ypid))
                .Select(finding => rows.RowOf(finding)?["originatingYOTPersonID"] ?? ""))
            .Where(person => person.Length > 0).ToHashSet(StringComparer.Ordinal);
        children.UnionWith(extract.Children.Where(child => persons.Contains(child.OriginatingPersonId)).Select(child => child.Ypid));
    }
}
