namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>Compares forenames and surnames of two people. For one thread.</summary>
internal sealed class NameComparison
{
    private readonly bool _isReadable;
    private readonly int[] _forename;
    private readonly int[] _initial;
    private readonly int[] _root;
    private readonly int[] _middle;
    private readonly int[] _surname;
    private readonly LevelCache _forenames;
    private readonly LevelCache _surnames;

    public NameComparison(PersonColumns people)
    {
        _isReadable = people.IsReadable;
        _forename = people[PersonTrait.Forename];
        _initial = people[PersonTrait.Initial];
        _root = people[PersonTrait.ForenameRoot];
        _middle = people[PersonTrait.MiddleName];
        _surname = people[PersonTrait.Surname];
        _forenames = new((a, b) => (byte)NameSpelling.OfForenames(people.Names[a], people.Names[b]));
        _surnames = new((a, b) => (byte)NameSpelling.OfSurnames(people.Names[a], people.Names[b]));
    }

    public (ForenameLevel Forename, SurnameLevel Surname) Of(int a, int b)
    {
        // Changed round, the two names are one piece of evidence, counted with the surname.
        return IsChangedRound(a, b) ? (ForenameLevel.NotKnown, SurnameLevel.ChangedRound) : (Forenames(a, b), Surnames(a, b));
    }

    private bool IsChangedRound(int a, int b)
    {
        int first = _forename[a];
        int last = _surname[a];
        if (first == 0 || last == 0 || _forename[b] == 0 || _surname[b] == 0 || last == _surname[b])
        {
            return false;
        }

        bool isFirst = first == _surname[b];
        bool isLast = last == _forename[b];
        return (isFirst && isLast)
            || (isFirst && IsNearly(_surnames, last, _forename[b]))
            || (isLast && IsNearly(_surnames, first, _surname[b]));
    }

    private bool IsNearly(LevelCache surnames, int a, int b) => _isReadable && (SurnameLevel)surnames.Of(a, b) == SurnameLevel.NearlySame;

    private ForenameLevel Forenames(int a, int b)
    {
        int first = _forename[a];
        int second = _forename[b];
        if (first == 0 || second == 0)
        {
            return ForenameLevel.NotKnown;
        }

        if (first == _initial[b] || second == _initial[a])
        {
            return ForenameLevel.Initial;
        }

        if (first == second)
        {
            return ForenameLevel.Same;
        }

        if (_root[a] == _root[b])
        {
            return ForenameLevel.ShortForm;
        }

        ForenameLevel spelling = _isReadable ? (ForenameLevel)_forenames.Of(first, second) : ForenameLevel.Different;
        return spelling < ForenameLevel.MiddleName || !(first == _middle[b] || second == _middle[a]) ? spelling : ForenameLevel.MiddleName;
    }

    private SurnameLevel Surnames(int a, int b)
    {
        int first = _surname[a];
        int second = _surname[b];
        if (first == 0 || second == 0)
        {
            return SurnameLevel.NotKnown;
        }

        if (first == second)
        {
            return SurnameLevel.Same;
        }

        return _isReadable ? (SurnameLevel)_surnames.Of(first, second) : SurnameLevel.Different;
    }
}
