using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Sorts the records of an extract and lays them out in columns.</summary>
internal sealed class RecordSorter
{
    private readonly Child[] _children;
    private readonly Offence[] _offences;
    private readonly Outcome[] _outcomes;
    private readonly int[] _offenceStarts;
    private readonly int[] _outcomeStarts;
    private readonly ServiceList _services;
    private readonly List<Disposal> _disposals = [];
    private readonly Dictionary<Disposal, byte> _disposalPlaces = [];

    public RecordSorter(Extract extract, ServiceList services)
    {
        _services = services;
        _children = [.. extract.Children];
        Sort(_children, 0, _children.Length, Comparer<Child>.Create((one, other) => string.CompareOrdinal(one.Ypid, other.Ypid)));
        var childPlaces = new ChildPlaces(Array.ConvertAll(_children, child => child.Ypid));
        (_offences, _offenceStarts) = Grouped([.. extract.Offences], ChildFinder(childPlaces), _children.Length);
        SortEach(_offences, _offenceStarts, Comparer<Offence>.Create((one, other) => string.CompareOrdinal(one.OffenceId, other.OffenceId)));
        Places = new RecordPlaces(childPlaces, Array.ConvertAll(_offences, offence => offence.OffenceId), _offenceStarts);
        (_outcomes, _outcomeStarts) = Grouped([.. extract.Outcomes], OffenceFinder(Places, _offences), _offences.Length);
    }

    public RecordPlaces Places { get; }

    public RecordColumns Columns()
    {
        // The columns that take longest, beside the others.
        Task<sbyte[]> ages = Task.Run(AgesAtArrestOrOffence);
        Task<short[]> services = Task.Run(OutcomeServices);
        Task<int[]> occasions = Task.Run(() => Occasions(_outcomes));
        byte[] disposals = Array.ConvertAll(_outcomes, outcome => PlaceOf(outcome.Disposal));
        return new RecordColumns
        {
            Born = Array.ConvertAll(_children, child => child.DateOfBirth.DayNumber),
            Sex = Array.ConvertAll(_children, child => (byte)child.Sex),
            Ethnicity = Array.ConvertAll(_children, child => (byte)child.Ethnicity),
            ChildService = Array.ConvertAll(_children, child => (short)_services.PlaceOf(child.Service)),
            IsDeleted = Array.ConvertAll(_children, child => child.IsDeleted),
            Person = Persons(_children),
            OffenceStarts = _offenceStarts,
            OffenceIds = Array.ConvertAll(_offences, offence => offence.OffenceId),
            Committed = Array.ConvertAll(_offences, offence => offence.Date.DayNumber),
            Category = Array.ConvertAll(_offences, offence => (byte)offence.Category),
            Gravity = Array.ConvertAll(_offences, offence => offence.Gravity),
            Marks = Array.ConvertAll(_offences, MarksOf),
            AgeAtArrestOrOffence = ages.Result,
            AgeOnFirstHearing = Array.ConvertAll(_offences, offence => Age(offence.AgeOnFirstHearing ?? RecordColumns.None)),
            OutcomeStarts = _outcomeStarts,
            Decided = Array.ConvertAll(_outcomes, outcome => outcome.Date.DayNumber),
            Disposal = disposals,
            Disposals = [.. _disposals],
            OutcomeService = services.Result,
            OutcomeMark = Array.ConvertAll(_outcomes, MarksOf),
            Court = Array.ConvertAll(_outcomes, outcome => (byte)outcome.CourtType),
            Occasion = occasions.Result,
        };
    }

    private static OffenceMarks MarksOf(Offence offence) =>
        (offence.IsBreach ? OffenceMarks.Breach : 0) | (offence.IsKnifeRelated ? OffenceMarks.KnifeRelated : 0);

    private static OutcomeMarks MarksOf(Outcome outcome) =>
        (outcome.IsResidentElsewhere ? OutcomeMarks.Elsewhere : 0) | (outcome.IsAppealedAway ? OutcomeMarks.AppealedAway : 0);

    /// <summary>Ages beyond a byte are beyond any rule: they stay on the side of it they are on.</summary>
    private static sbyte Age(int age) => (sbyte)Math.Clamp(age, RecordColumns.None, sbyte.MaxValue);

    /// <summary>An id that is blank or holds a space inside is somebody's remark, not an id, and merges nobody.</summary>
    private static int[] Persons(Child[] children)
    {
        Dictionary<(string, DateOnly), int> persons = [];
        return Array.ConvertAll(children, child => IsId(child.OriginatingPersonId)
            ? persons.TryGetValue((child.OriginatingPersonId, child.DateOfBirth), out int person)
                ? person
                : persons[(child.OriginatingPersonId, child.DateOfBirth)] = persons.Count
            : RecordColumns.None);
    }

    private static bool IsId(string id) => id.Length > 0 && !id.Any(char.IsWhiteSpace) && !id.Equals("N/A", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only custody is counted by occasion. An id that looks like a date is still an id.</summary>
    private static int[] Occasions(Outcome[] outcomes)
    {
        Dictionary<string, int> occasions = new(StringComparer.Ordinal);
        return Array.ConvertAll(outcomes, outcome =>
        {
            if (outcome.Disposal.Tier != OutcomeTier.Custody || outcome.SentencingOccasionId.Length == 0)
            {
                return RecordColumns.None;
            }

            return occasions.TryGetValue(outcome.SentencingOccasionId, out int occasion)
                ? occasion
                : occasions[outcome.SentencingOccasionId] = occasions.Count;
        });
    }

    private static (T[] Items, int[] Starts) Grouped<T>(T[] items, Func<T, int> groupOf, int groups)
    {
        int[] of = Array.ConvertAll(items, item => groupOf(item));
        int[] starts = Grouping.Starts(of, groups);
        return (Grouping.Sorted(items, of, starts), starts);
    }

    /// <summary>Most offences follow another of the same child.</summary>
    private static Func<Offence, int> ChildFinder(ChildPlaces places)
    {
        (string Ypid, int Place) last = ("", RecordColumns.None);
        return offence =>
        {
            last = ReferenceEquals(offence.Ypid, last.Ypid) ? last : (offence.Ypid, places.Of(offence.Ypid));
            return last.Place;
        };
    }

    /// <summary>Most outcomes are of the offence of the outcome before, or of the next offence.</summary>
    private static Func<Outcome, int> OffenceFinder(RecordPlaces places, Offence[] offences)
    {
        bool Is(int place, Outcome outcome) => place < offences.Length
            && ReferenceEquals(offences[place].OffenceId, outcome.OffenceId) && ReferenceEquals(offences[place].Ypid, outcome.Ypid);

        int last = 0;
        return outcome => last = Is(last, outcome) ? last
            : Is(last + 1, outcome) ? last + 1
            : places.Offence(places.Child(outcome.Ypid), outcome.OffenceId)!.Value;
    }

    private static void SortEach<T>(T[] items, int[] starts, Comparer<T> comparer)
    {
        for (int group = 0; group + 1 < starts.Length; group++)
        {
            Sort(items, starts[group], starts[group + 1], comparer);
        }
    }

    /// <summary>Most extracts come sorted: to see that is cheaper than to sort.</summary>
    private static void Sort<T>(T[] items, int start, int end, Comparer<T> comparer)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (comparer.Compare(items[i - 1], items[i]) > 0)
            {
                Array.Sort(items, start, end - start, comparer);
                return;
            }
        }
    }

    private byte PlaceOf(Disposal disposal)
    {
        if (!_disposalPlaces.TryGetValue(disposal, out byte place))
        {
            place = (byte)_disposals.Count;
            _disposals.Add(disposal);
            _disposalPlaces.Add(disposal, place);
        }

        return place;
    }

    private sbyte[] AgesAtArrestOrOffence()
    {
        var ages = new sbyte[_offences.Length];
        for (int child = 0; child < _children.Length; child++)
        {
            for (int i = _offenceStarts[child]; i < _offenceStarts[child + 1]; i++)
            {
                Offence offence = _offences[i];
                ages[i] = Age(offence.AgeAtArrestOrOffence ?? Calendar.CompletedYears(_children[child].DateOfBirth, offence.ArrestDate ?? offence.Date));
            }
        }

        return ages;
    }

    /// <summary>The outcome's, else the child's.</summary>
    private short[] OutcomeServices()
    {
        var places = new short[_outcomes.Length];
        for (int child = 0; child < _children.Length; child++)
        {
            short own = (short)_services.PlaceOf(_children[child].Service);
            for (int i = _outcomeStarts[_offenceStarts[child]]; i < _outcomeStarts[_offenceStarts[child + 1]]; i++)
            {
                places[i] = _outcomes[i].Service.Length == 0 ? own : (short)_services.PlaceOf(_outcomes[i].Service);
            }
        }

        return places;
    }
}
