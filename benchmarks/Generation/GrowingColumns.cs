using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>Columns while they are filled: a child, then its offences, each followed by its outcomes.</summary>
internal sealed class GrowingColumns(int outcomes)
{
    private readonly List<int> _born = new(outcomes / 3), _person = new(outcomes / 3), _offenceStarts = new(outcomes / 3);
    private readonly List<byte> _sex = new(outcomes / 3), _ethnicity = new(outcomes / 3);
    private readonly List<short> _childService = new(outcomes / 3), _outcomeService = new(outcomes);
    private readonly List<bool> _isDeleted = new(outcomes / 3);
    private readonly List<int> _committed = new(outcomes), _outcomeStarts = new(outcomes), _decided = new(outcomes), _occasion = new(outcomes);
    private readonly List<byte> _category = new(outcomes), _gravity = new(outcomes), _disposal = new(outcomes), _court = new(outcomes);
    private readonly List<OffenceMarks> _marks = new(outcomes);
    private readonly List<OutcomeMarks> _outcomeMark = new(outcomes);
    private readonly List<sbyte> _ageAtOffence = new(outcomes), _ageOnHearing = new(outcomes);

    public int Children => _born.Count;

    public int Offences => _committed.Count;

    public int Outcomes => _decided.Count;

    /// <summary>The offence before the last of the last child; the last where it has one only.</summary>
    public int PreviousOffence => Math.Max(Offences - 2, _offenceStarts[^1]);

    public List<Release> Releases { get; } = new(outcomes / 20);

    public void AddChild(int born, byte sex, byte ethnicity, short service, bool isDeleted, int person)
    {
        _born.Add(born);
        _sex.Add(sex);
        _ethnicity.Add(ethnicity);
        _childService.Add(service);
        _isDeleted.Add(isDeleted);
        _person.Add(person);
        _offenceStarts.Add(Offences);
    }

    public void AddOffence(int committed, byte category, byte gravity, OffenceMarks marks, int ageAtOffence, int ageOnHearing)
    {
        _committed.Add(committed);
        _category.Add(category);
        _gravity.Add(gravity);
        _marks.Add(marks);
        _ageAtOffence.Add((sbyte)ageAtOffence);
        _ageOnHearing.Add((sbyte)ageOnHearing);
        _outcomeStarts.Add(Outcomes);
    }

    public void AddOutcome(int decided, byte disposal, short service, OutcomeMarks marks, byte court, int occasion)
    {
        _decided.Add(decided);
        _disposal.Add(disposal);
        _outcomeService.Add(service);
        _outcomeMark.Add(marks);
        _court.Add(court);
        _occasion.Add(occasion);
    }

    public RecordColumns ToColumns() => new()
    {
        Born = [.. _born],
        Sex = [.. _sex],
        Ethnicity = [.. _ethnicity],
        ChildService = [.. _childService],
        IsDeleted = [.. _isDeleted],
        Person = [.. _person],
        OffenceStarts = [.. _offenceStarts, Offences],
        Committed = [.. _committed],
        Category = [.. _category],
        Gravity = [.. _gravity],
        Marks = [.. _marks],
        AgeAtArrestOrOffence = [.. _ageAtOffence],
        AgeOnFirstHearing = [.. _ageOnHearing],
        OutcomeStarts = [.. _outcomeStarts, Outcomes],
        Decided = [.. _decided],
        Disposal = [.. _disposal],
        Disposals = Sentencing.Disposals,
        OutcomeService = [.. _outcomeService],
        OutcomeMark = [.. _outcomeMark],
        Court = [.. _court],
        Occasion = [.. _occasion],
    };
}
