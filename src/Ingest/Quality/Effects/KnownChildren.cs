using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The children findings name that have a row of their own, accepted or lost, and who is the same person under another id.</summary>
internal sealed class KnownChildren
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The persons each named child is, or would be if its lost row came back.</summary>
    private readonly ILookup<string, string> _persons;

    private readonly ILookup<string, string> _childrenOfPersons;

    public KnownChildren(Extract extract, ImmutableArray<Finding> findings, SourceRows rows)
    {
        HashSet<string> named = findings.Select(finding => finding.Ypid).Where(ypid => ypid.Length > 0).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Child> accepted = [.. extract.Children.Where(child => named.Contains(child.Ypid))];
        ImmutableArray<Finding> ofChildren = [.. findings.Where(finding => finding.File == "children.csv" && finding.Ypid.Length > 0)];
        _known.UnionWith(accepted.Select(child => child.Ypid));
        _known.UnionWith(ofChildren.Select(finding => finding.Ypid));
        _persons = accepted.Select(child => (child.Ypid, Person: child.OriginatingPersonId))
            .Concat(ofChildren.Select(finding => (finding.Ypid, Person: rows.RowOf(finding)?["originatingYOTPersonID"] ?? "")))
            .Where(pair => pair.Person.Length > 0)
            .ToLookup(pair => pair.Ypid, pair => pair.Person, StringComparer.Ordinal);
        HashSet<string> persons = _persons.SelectMany(child => child).ToHashSet(StringComparer.Ordinal);
        _childrenOfPersons = extract.Children.Where(child => persons.Contains(child.OriginatingPersonId))
            .ToLookup(child => child.OriginatingPersonId, child => child.Ypid, StringComparer.Ordinal);
    }

    public bool Contains(string ypid) => _known.Contains(ypid);

    /// <summary>
    /// Every child who is the same person as one of these: the person counts once among first-time entrants, so that what
    /// changes one id can displace the other.
    /// </summary>
    public IReadOnlyCollection<string> DoublesOf(IEnumerable<string> children) =>
        [.. children.SelectMany(child => _persons[child]).Distinct(StringComparer.Ordinal).SelectMany(person => _childrenOfPersons[person])];
}
