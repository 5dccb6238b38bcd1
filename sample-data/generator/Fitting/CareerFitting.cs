using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Fitting;

/// <summary>
/// Makes a caseload whose counts are exactly the plan's. Careers are drawn from the model; then single careers are
/// changed at random, and a change is kept where it does not lead further from the plan than a threshold that sinks to zero.
/// </summary>
internal sealed class CareerFitting(SplitMix64 draw, CareerModel careers, OccasionModel occasions)
{
    private const int Steps = 3_000_000;
    private const int FirstThreshold = 10;
    private const int CoolingSteps = 150_000;

    /// <summary>Children already known when the coverage begins come from this many quarters before it.</summary>
    private const int QuartersBefore = 12;
    private const int CareersInAQuarterBefore = 78;

    private readonly Deviation _deviation = new();
    private readonly PersonCount _count = new();
    private readonly List<Child> _children = [];
    private readonly List<List<int>> _cells = [];
    private List<int> _spare = [];

    /// <summary>The caseload.</summary>
    /// <param name="given">Persons who count too and stay as they are.</param>
    /// <exception cref="InvalidOperationException">The plan could not be met.</exception>
    public IReadOnlyList<Child> Fit(IEnumerable<Person> given)
    {
        foreach (Person person in given)
        {
            List<int> cells = [];
            _count.Into(person, cells);
            _deviation.Add(cells);
        }

        Begin();
        for (int step = 0; step < Steps && _deviation.Total > 0; step++)
        {
            Try(Threshold(step));
        }

        return _deviation.Total == 0 ? _children : throw new InvalidOperationException($"The plan is not met: {string.Join("; ", _deviation.Open())}.");
    }

    /// <summary>Sinks to zero; from then on it rises a little again and again, so that a last odd cell cannot hold out.</summary>
    private static int Threshold(int step) => step < CoolingSteps
        ? FirstThreshold - (FirstThreshold * step / CoolingSteps)
        : Math.Max(0, 4 - ((step - CoolingSteps) % 80_000 / 10_000));

    private void Begin()
    {
        for (int quarter = -QuartersBefore; quarter < Quarter.Count; quarter++)
        {
            int starts = quarter < 0 ? CareersInAQuarterBefore : _deviation.Missing(Series.FirstTimeEntrants, quarter);
            for (int start = 0; start < starts; start++)
            {
                Child child = careers.Whole(new Quarter(quarter));
                if (child.Occasions[^1].Date >= Coverage.From)
                {
                    Append(child);
                }
            }
        }
    }

    private void Append(Child child)
    {
        List<int> cells = [];
        _count.Into(new Person(child), cells);
        _deviation.Add(cells);
        _children.Add(child);
        _cells.Add(cells);
    }

    private void Try(int threshold)
    {
        int place = draw.Below(_children.Count);
        Child? changed = Changed(_children[place]);
        if (changed is null || changed.Occasions[^1].Date < Coverage.From)
        {
            return;
        }

        int before = _deviation.Total;
        _spare.Clear();
        _count.Into(new Person(changed), _spare);
        _deviation.Remove(_cells[place]);
        _deviation.Add(_spare);
        if (_deviation.Total <= before + threshold)
        {
            _children[place] = changed;
            (_cells[place], _spare) = (_spare, _cells[place]);
            return;
        }

        _deviation.Remove(_spare);
        _deviation.Add(_cells[place]);
    }

    private Child? Changed(Child child) => draw.Below(10) switch
    {
        < 3 => WithAnotherOffence(child),
        < 5 => WithoutAnOffence(child),
        < 7 => careers.Extended(child),
        < 9 => WithoutLastOccasion(child),
        _ => careers.Whole(Quarter.Of(FirstSubstantive(child).Date)),
    };

    private static Occasion FirstSubstantive(Child child) => child.Occasions.First(occasion => occasion.Offences[0].Outcomes[0].Disposal.IsSubstantive);

    private Child? WithAnotherOffence(Child child)
    {
        int place = draw.Below(child.Occasions.Length);
        Occasion occasion = child.Occasions[place];
        bool isLater = occasion.After is not null;
        return isLater && occasions.WithOneMore(child, occasion) is { } more ? child with { Occasions = child.Occasions.SetItem(place, more) } : null;
    }

    private Child? WithoutAnOffence(Child child)
    {
        int place = draw.Below(child.Occasions.Length);
        Occasion occasion = child.Occasions[place];
        if (occasion.Offences.Length == 1)
        {
            return null;
        }

        Occasion fewer = occasion with { Offences = occasion.Offences.RemoveAt(occasion.Offences.Length - 1) };
        return child with { Occasions = child.Occasions.SetItem(place, fewer) };
    }

    private static Child? WithoutLastOccasion(Child child) =>
        ReferenceEquals(child.Occasions[^1], FirstSubstantive(child)) ? null : child with { Occasions = child.Occasions.RemoveAt(child.Occasions.Length - 1) };
}
