using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>The extract's records joined by child and offence, as they stand on the extract's end.</summary>
internal sealed class JoinedRecords
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<ProvenOutcome>[] _proven;
    private readonly List<Offence>[] _offences;
    private readonly Dictionary<(string Ypid, string OffenceId), Offence> _offencesById;

    public JoinedRecords(Extract extract, DateOnly end)
    {
        Children = [.. extract.Children];
        for (int place = 0; place < Children.Length; place++)
        {
            _places.Add(Children[place].Ypid, place);
        }

        _offences = Grouped(extract.Offences, offence => offence.Ypid);
        _offencesById = extract.Offences.ToDictionary(offence => (offence.Ypid, offence.OffenceId));
        Outcomes = [.. extract.Outcomes.Where(outcome => outcome.Date <= end)];
        _proven = Proven();
    }

    /// <summary>Children by place.</summary>
    public Child[] Children { get; }

    /// <summary>Every outcome dated no later than the extract's end, valid or not.</summary>
    public Outcome[] Outcomes { get; }

    public int PlaceOf(string ypid) => _places[ypid];

    /// <summary>The child's valid substantive outcomes.</summary>
    public IReadOnlyList<ProvenOutcome> ProvenOf(int place) => _proven[place];

    public IReadOnlyList<Offence> OffencesOf(int place) => _offences[place];

    /// <summary>The child's offence of an id; null where the id is empty.</summary>
    public Offence? Offence(string ypid, string offenceId) => _offencesById.GetValueOrDefault((ypid, offenceId));

    private List<ProvenOutcome>[] Proven() => Grouped(
        Outcomes.Where(outcome => outcome.Disposal.IsSubstantive && !outcome.IsAppealedAway)
            .Select(outcome => (outcome, place: _places[outcome.Ypid]))
            .Where(pair => !Children[pair.place].IsDeleted)
            .Select(pair => new ProvenOutcome(
                pair.place, Children[pair.place], _offencesById[(pair.outcome.Ypid, pair.outcome.OffenceId)], pair.outcome)),
        proven => proven.Child.Ypid);

    private List<T>[] Grouped<T>(IEnumerable<T> items, Func<T, string> ypidOf)
    {
        List<T>[] groups = [.. Children.Select(_ => new List<T>())];
        foreach (T item in items)
        {
            groups[_places[ypidOf(item)]].Add(item);
        }

        return groups;
    }
}
