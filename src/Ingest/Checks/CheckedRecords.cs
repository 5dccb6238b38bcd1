using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>A loaded extract as the checks ask for it: the records, those they belong to, and those of a key. Several checks can ask at once.</summary>
internal sealed class CheckedRecords
{
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

    // Records hold their parents' own ids, and most follow another of the same parent or of the next: seldom must one be looked up.
    private int[] ChildrenOfOffences()
    {
        var places = new int[Extract.Offences.Length];
        int last = 0;
        for (int i = 0; i < places.Length; i++)
        {
            Offence offence = Extract.Offences[i];
            bool Is(int child) => child < Extract.Children.Length && ReferenceEquals(Extract.Children[child].Ypid, offence.Ypid);
            places[i] = last = Is(last) ? last : Is(last + 1) ? last + 1 : _children.Value[offence.Ypid];
        }

        return places;
    }

    private int[] OffencesOfOutcomes()
    {
        var places = new int[Extract.Outcomes.Length];
        int last = 0;
        for (int i = 0; i < places.Length; i++)
        {
            Outcome outcome = Extract.Outcomes[i];
            bool Is(int place) => place < Extract.Offences.Length && Extract.Offences[place] is var offence
                && ReferenceEquals(offence.OffenceId, outcome.OffenceId) && ReferenceEquals(offence.Ypid, outcome.Ypid);
            places[i] = last = Is(last) ? last : Is(last + 1) ? last + 1 : _offences.Value[(outcome.Ypid, outcome.OffenceId)];
        }

        return places;
    }
}
