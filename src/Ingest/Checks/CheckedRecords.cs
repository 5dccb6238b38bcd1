using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Checks;

/// <summary>A loaded extract as the checks ask for it: the records, and those of a child or an offence found by key.</summary>
internal sealed class CheckedRecords
{
    // Asked a few times a record: freezing millions would cost more than it saves.
    private readonly Lazy<Dictionary<string, Child>> _children;
    private readonly Lazy<Dictionary<(string Ypid, string OffenceId), Offence>> _offences;
    private readonly Lazy<ILookup<(string Ypid, string OffenceId), Outcome>> _outcomes;

    public CheckedRecords(LoadedExtract loaded)
    {
        Loaded = loaded;
        _children = new(() => Extract.Children.ToDictionary(child => child.Ypid, StringComparer.Ordinal));
        _offences = new(() => Extract.Offences.ToDictionary(offence => (offence.Ypid, offence.OffenceId)));
        _outcomes = new(() => Extract.Outcomes.ToLookup(outcome => (outcome.Ypid, outcome.OffenceId)));
    }

    public LoadedExtract Loaded { get; }

    public Extract Extract => Loaded.Extract;

    /// <summary>What loading found, before any check, in the names of the records whatever the supplier's are.</summary>
    public FindingList Findings => Loaded.Sources.InRecords(Loaded.AllFindings);

    public IReadOnlyDictionary<string, Child> Children => _children.Value;

    public IReadOnlyDictionary<(string Ypid, string OffenceId), Offence> Offences => _offences.Value;

    public ILookup<(string Ypid, string OffenceId), Outcome> Outcomes => _outcomes.Value;

    /// <summary>The child of an accepted record: its row would have been rejected without one.</summary>
    public Child ChildOf(string ypid) => Children[ypid];
}
