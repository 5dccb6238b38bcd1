using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Counting;

/// <summary>
/// The counting rules, one person at a time and as plainly as possible: which cells of the quarterly table a person
/// adds one to. Only the rules the sample's records can meet are here; the product's engine has them all.
/// </summary>
internal sealed class PersonCount
{
    private readonly List<DateOnly> _indexDates = [];
    private readonly List<DateOnly> _custodyDates = [];
    private readonly List<(DateOnly Committed, DateOnly Proven)> _offences = [];

    /// <summary>The number of a cell: one for each series and quarter.</summary>
    public static int Cell(Series series, int quarter) => ((int)series * Quarter.Count) + quarter;

    /// <summary>Adds the number of a cell for every one the person adds to it.</summary>
    public void Into(Person person, List<int> cells)
    {
        (DateOnly Date, int Seriousness, bool IsElsewhere)? first = null;
        foreach (Child child in person.Ids)
        {
            if (child.IsDeleted)
            {
                continue;
            }

            Gather(child);
            CountCohorts(cells);
            SanctionCount.Into(child, cells);
            _custodyDates.ForEach(date => Add(cells, Series.CustodialSentences, date));
            foreach ((DateOnly, int, bool) candidate in Candidates(child))
            {
                first = first is null || candidate.CompareTo(first.Value) < 0 ? candidate : first;
            }
        }

        if (first is { IsElsewhere: false } entry)
        {
            Add(cells, Series.FirstTimeEntrants, entry.Date);
        }
    }

    public static bool IsValid(Outcome outcome) => !outcome.IsAppealedAway && outcome.Disposal.IsSubstantive && outcome.Date <= Coverage.To;

    /// <summary>10 to 17 at the arrest or offence, not over 17 at the first hearing.</summary>
    public static bool IsOfAge(Child child, Offence offence, Outcome outcome) =>
        child.AgeAtArrest(offence) is >= 10 and <= 17 && child.AgeOnFirstHearing(offence, outcome) <= 17;

    private static IEnumerable<(DateOnly Date, int Seriousness, bool IsElsewhere)> Candidates(Child child) =>
        from occasion in child.Occasions
        from offence in occasion.Offences
        from outcome in offence.Outcomes
        where IsValid(outcome) && IsOfAge(child, offence, outcome)
        select (outcome.Date, outcome.Disposal.Seriousness, outcome.IsElsewhere);

    private static void Add(List<int> cells, Series series, DateOnly date)
    {
        Quarter quarter = Quarter.Of(date);
        if (quarter.IsCovered)
        {
            cells.Add(Cell(series, quarter.Index));
        }
    }

    private static bool IsReleaseCounted(Offence linked) =>
        !linked.Outcomes.Any(outcome => outcome.Disposal.Tier == Tier.Custody)
        || linked.Outcomes.Any(outcome => outcome.Disposal.Tier == Tier.Custody && !outcome.IsAppealedAway && !outcome.IsElsewhere);

    private void Gather(Child child)
    {
        _indexDates.Clear();
        _custodyDates.Clear();
        _offences.Clear();
        foreach (Occasion occasion in child.Occasions)
        {
            foreach (Offence offence in occasion.Offences)
            {
                Gather(child, offence);
            }

            if (occasion.Release is { } release && release <= Coverage.To && child.AgeOn(release) is >= 10 and <= 17 && IsReleaseCounted(occasion.Offences[0]))
            {
                _indexDates.Add(release);
            }
        }
    }

    private void Gather(Child child, Offence offence)
    {
        DateOnly? proven = null;
        foreach (Outcome outcome in offence.Outcomes.Where(IsValid))
        {
            proven = proven is null || outcome.Date < proven ? outcome.Date : proven;
            if (!outcome.IsElsewhere)
            {
                GatherLocal(child, offence, outcome);
            }
        }

        if (proven is { } date && !offence.IsBreach)
        {
            _offences.Add((offence.Date, date));
        }
    }

    private void GatherLocal(Child child, Offence offence, Outcome outcome)
    {
        if (outcome.Disposal.Tier != Tier.Custody)
        {
            if (!offence.IsBreach && child.AgeOn(outcome.Date) is >= 10 and <= 17)
            {
                _indexDates.Add(outcome.Date);
            }
        }
        else if (child.AgeOnFirstHearing(offence, outcome) is >= 10 and <= 17 && !_custodyDates.Contains(outcome.Date))
        {
            _custodyDates.Add(outcome.Date);
        }
    }

    private void CountCohorts(List<int> cells)
    {
        _indexDates.Sort();
        Quarter? counted = null;
        foreach (DateOnly index in _indexDates)
        {
            Quarter quarter = Quarter.Of(index);
            if (quarter == counted || !quarter.IsCovered)
            {
                continue;
            }

            counted = quarter;
            Add(cells, Series.Cohort, index);
            int reoffences = _offences.Count(offence =>
                offence.Committed > index && offence.Committed <= index.AddMonths(12) && offence.Proven <= index.AddMonths(18));
            if (reoffences > 0)
            {
                Add(cells, Series.Reoffenders, index);
                cells.AddRange(Enumerable.Repeat(Cell(Series.Reoffences, quarter.Index), reoffences));
            }
        }
    }
}
