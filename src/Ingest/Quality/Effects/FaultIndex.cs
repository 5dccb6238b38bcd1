using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>The faults of an extract and the children each can change, numbered: the records are gone through once for all of them.</summary>
internal sealed class FaultIndex
{
    /// <summary>A lost row of these brings back others when it is put right.</summary>
    private static readonly ImmutableArray<string> ParentFiles = ["children.csv", "offences.csv", "programmes.csv"];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly KnownChildren _known;
    private readonly ImmutableArray<string> _orphans;

    /// <param name="extract">The accepted records.</param>
    /// <param name="lines">The row of each.</param>
    /// <param name="findings">All findings of the extract: none is left out.</param>
    /// <param name="rows">The rows they name.</param>
    /// <param name="uncertain">Of them, those whose dates may be wrong.</param>
    public FaultIndex(Extract extract, RecordLines lines, ImmutableArray<Finding> findings, SourceRows rows, UncertainRows uncertain)
    {
        _known = new KnownChildren(extract, findings, rows);
        _orphans = [.. findings.Where(finding => finding.Rule == MissingParentRule.Rule.Id && finding.Ypid.Length > 0).Select(finding => finding.Ypid).Distinct(StringComparer.Ordinal)];
        Faults = [.. FaultGroup.Of(new FindingList(findings, [])).Select(group => (group, Of(group, rows, uncertain)))];
        Events = ChildEvents.Of(extract, lines, _places, findings, rows, uncertain);
    }

    public ImmutableArray<(FaultGroup Group, AffectedChildren Children)> Faults { get; }

    /// <summary>What the rows of each affected child could be counted as, by its place.</summary>
    public ImmutableArray<ChildEvents> Events { get; }

    /// <summary>Counts by child, laid out by the places of the affected children; the others are left out.</summary>
    public long[] ByPlace(IReadOnlyDictionary<string, long> counts)
    {
        long[] byPlace = new long[Events.Length];
        foreach ((string ypid, long count) in counts)
        {
            if (_places.TryGetValue(ypid, out int place))
            {
                byPlace[place] = count;
            }
        }

        return byPlace;
    }

    /// <summary>The place of a child; null where no fault affects it.</summary>
    public int? PlaceOfAffected(string ypid) => _places.TryGetValue(ypid, out int place) ? place : null;

    private AffectedChildren Of(FaultGroup group, SourceRows rows, UncertainRows uncertain)
    {
        ImmutableArray<Finding> unplaced = [.. group.Findings.Where(IsUnplaced)];
        HashSet<string> children = group.Findings.Select(finding => finding.Ypid).Where(ypid => ypid.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (unplaced.Length > 0 && ParentFiles.Contains(group.File))
        {
            children.UnionWith(_orphans);
        }

        children.UnionWith(_known.DoublesOf(children));
        // What a row says that names one of them is counted with the child, even if nobody knows it.
        IEnumerable<SourceRow> ofNobody = unplaced.Select(rows.RowOf).OfType<SourceRow>().Where(row => !children.Contains(row["ypid"]));
        return new AffectedChildren(group.File, [.. children.Select(PlaceOf)], unplaced.Length, ChildEvents.Of(ofNobody, uncertain));
    }

    private bool IsUnplaced(Finding finding) =>
        finding.Ypid.Length == 0 || !_known.Contains(finding.Ypid)
        || (finding.File == "children.csv" && finding.Rule == DuplicateKeyRule.Rule.Id)
        || (finding.Column == "ypid" && finding.Rule != MissingParentRule.Rule.Id);

    private int PlaceOf(string ypid)
    {
        if (!_places.TryGetValue(ypid, out int place))
        {
            _places.Add(ypid, place = _places.Count);
        }

        return place;
    }
}
