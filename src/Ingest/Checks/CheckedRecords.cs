using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>A loaded extract as the checks ask for it: the records, those they belong to, and those of a key. Several checks can ask at once.</summary>
internal sealed class CheckedRecords
{
    /// <summary>How many parents are tried before one is looked up: more than follow each other without a record.</summary>
    private const int ParentsAhead = 16;

    private readonly Lazy<Dictionary<string, int>> _children;
    private readonly Lazy<Dictionary<(string Ypid, string OffenceId), int>> _offences;
    private readonly Lazy<ILookup<(string Ypid, string OffenceId), Outcome>> _outcomes;
    private readonly Lazy<int[]> _childrenOfOffences;
    private readonly Lazy<int[]> _offencesOfOutcomes;

    public CheckedRecords(LoadedExtract loaded)
    {
        Loaded = loaded;
        _children = new(() => Extract.Children.Index().ToDictionary(child => child.Item.Ypid, child => child.Index, StringComparer.Ordinal));
        _offences = new(() => Extract.Offences.Index().ToDictionary(offence => (offence.Item.Ypid, offence.Item.OffenceId), offence => offence.Index));
        _outcomes = new(() => Extract.Outcomes.ToLookup(outcome => (outcome.Ypid, outcome.OffenceId)));
        _childrenOfOffences = new(ChildrenOfOffences);
        _offencesOfOutcomes = new(OffencesOfOutcomes);
    }

    public LoadedExtract Loaded { get; }

    public Extract Extract => Loaded.Extract;

    /// <summary>What loading found, before any check, in the names of the records whatever the supplier's are.</summary>
    public FindingList Findings => Loaded.Sources.InRecords(Loaded.AllFindings);

    public ILookup<(string Ypid, string OffenceId), Outcome> Outcomes => _outcomes.Value;

    /// <summary>The child of an id; null where the extract has none.</summary>
    public Child? FindChild(string ypid) => _children.Value.TryGetValue(ypid, out int place) ? Extract.Children[place] : null;

    /// <summary>The offence of a child's id; null where the extract has none.</summary>
    public Offence? FindOffence(string ypid, string offenceId) => _offences.Value.TryGetValue((ypid, offenceId), out int place) ? Extract.Offences[place] : null;

    /// <summary>The place of an offence's child: its row would have been rejected without one.</summary>
    public int ChildPlaceOf(int offence) => _childrenOfOffences.Value[offence];

    /// <summary>An offence's child.</summary>
    public Child ChildOf(int offence) => Extract.Children[ChildPlaceOf(offence)];

    /// <summary>The place of an outcome's offence: its row would have been rejected without one.</summary>
    public int OffencePlaceOf(int outcome) => _offencesOfOutcomes.Value[outcome];

    private int[] ChildrenOfOffences() => ParentsOf(
        Extract.Offences,
        Extract.Children,
        (offence, child) => ReferenceEquals(child.Ypid, offence.Ypid),
        offence => _children.Value[offence.Ypid]);

    private int[] OffencesOfOutcomes() => ParentsOf(
        Extract.Outcomes,
        Extract.Offences,
        (outcome, offence) => ReferenceEquals(offence.OffenceId, outcome.OffenceId) && ReferenceEquals(offence.Ypid, outcome.Ypid),
        outcome => _offences.Value[(outcome.Ypid, outcome.OffenceId)]);

    /// <summary>
    /// The place of each record's parent. Records hold their parents' own ids, and most follow another of the same parent or of one of the
    /// next: seldom must one be looked up.
    /// </summary>
    private static int[] ParentsOf<TRecord, TParent>(
        ImmutableArray<TRecord> records, ImmutableArray<TParent> parents, Func<TRecord, TParent, bool> isOf, Func<TRecord, int> lookUp)
    {
        var places = new int[records.Length];
        int last = 0;
        for (int i = 0; i < places.Length; i++)
        {
            TRecord record = records[i];
            int end = Math.Min(last + ParentsAhead, parents.Length), place = last;
            while (place < end && !isOf(record, parents[place]))
            {
                place++;
            }

            places[i] = last = place < end ? place : lookUp(record);
        }

        return places;
    }
}
