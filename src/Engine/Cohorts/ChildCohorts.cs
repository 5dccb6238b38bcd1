using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Finds one child's index events and counts what followed each; the scratch room is used again for the next child.</summary>
internal sealed class ChildCohorts(Outcomes outcomes)
{
    private readonly RecordColumns _columns = outcomes.Columns;
    private readonly List<IndexEvent> _events = [];
    private int[] _committed = new int[16];
    private int[] _proven = new int[16];
    private int _followed;
    private Comparison<IndexEvent>? _compareInTime;

    /// <param name="releases">The child's releases, by day.</param>
    public void AddRows(int child, ReadOnlySpan<Release> releases, List<EventRow> rows)
    {
        FindEvents(child, releases);
        if (_events.Count == 0)
        {
            return;
        }

        FindFollowed(child);
        SortEvents();

        int last = RecordColumns.None;
        foreach (IndexEvent index in _events)
        {
            int quarter = Days.QuarterNumber(index.Day);
            if (quarter != last)
            {
                last = quarter;
                rows.Add(RowOf(child, index));
            }
        }
    }

    /// <summary>Most extracts hold a child's outcomes in the order of their days.</summary>
    private void SortEvents()
    {
        for (int i = 1; i < _events.Count; i++)
        {
            if (_events[i].Day <= _events[i - 1].Day)
            {
                _events.Sort(_compareInTime ??= CompareInTime);
                return;
            }
        }
    }

    private void FindEvents(int child, ReadOnlySpan<Release> releases)
    {
        _events.Clear();
        for (int rank = 0; rank < releases.Length; rank++)
        {
            Add(child, new IndexEvent(releases[rank].Day, releases[rank].Offence, RecordColumns.None) { Rank = rank });
        }

        for (int offence = _columns.OffenceStarts[child]; offence < _columns.OffenceStarts[child + 1]; offence++)
        {
            for (int outcome = _columns.OutcomeStarts[offence]; outcome < _columns.OutcomeStarts[offence + 1]; outcome++)
            {
                if (outcomes.IsProven(outcome) && !outcomes.IsCustody(outcome) && !outcomes.IsBreach(offence) && !outcomes.IsElsewhere(outcome))
                {
                    Add(child, new IndexEvent(_columns.Decided[outcome], offence, outcome));
                }
            }
        }
    }

    private void Add(int child, IndexEvent index)
    {
        int age = outcomes.AgeOn(child, index.Day);
        if (age is >= Outcomes.YoungestAge and <= Outcomes.OldestAge)
        {
            _events.Add(index with { Age = age });
        }
    }

    /// <summary>The child's offences that can be reoffences: not a breach; by the day committed, each with the day it was first proven.</summary>
    private void FindFollowed(int child)
    {
        int first = _columns.OffenceStarts[child], last = _columns.OffenceStarts[child + 1];
        if (_committed.Length < last - first)
        {
            _committed = new int[last - first];
            _proven = new int[last - first];
        }

        _followed = 0;
        for (int offence = first; offence < last; offence++)
        {
            if (!outcomes.IsBreach(offence))
            {
                _committed[_followed] = _columns.Committed[offence];
                _proven[_followed++] = FirstProven(offence);
            }
        }

        // Most extracts hold a child's offences in the order they were committed.
        if (!IsAscending(_committed.AsSpan(0, _followed)))
        {
            Array.Sort(_committed, _proven, 0, _followed);
        }
    }

    private static bool IsAscending(ReadOnlySpan<int> days)
    {
        for (int i = 1; i < days.Length; i++)
        {
            if (days[i] < days[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    private int FirstProven(int offence)
    {
        int day = int.MaxValue;
        for (int outcome = _columns.OutcomeStarts[offence]; outcome < _columns.OutcomeStarts[offence + 1]; outcome++)
        {
            day = outcomes.IsProven(outcome) ? Math.Min(day, _columns.Decided[outcome]) : day;
        }

        return day;
    }

    /// <summary>The earlier event first; on one day a release (it ends custody, the most serious), then the seriousness order.</summary>
    private int CompareInTime(IndexEvent one, IndexEvent other)
    {
        int order = one.Day.CompareTo(other.Day);
        return order != 0 ? order : (one.IsRelease, other.IsRelease) switch
        {
            (true, true) => one.Rank.CompareTo(other.Rank),
            (true, false) => -1,
            (false, true) => 1,
            _ => outcomes.Compare((one.Offence, one.Outcome), (other.Offence, other.Outcome)),
        };
    }

    private EventRow RowOf(int child, IndexEvent index)
    {
        EventRow row = index.IsRelease ? ReleaseRow(child, index) : outcomes.Row(child, index.Offence, index.Outcome, index.Age);
        return row with
        {
            Reoffences = (ushort)FollowUp.Count(
                _committed.AsSpan(0, _followed),
                _proven.AsSpan(0, _followed),
                index.Day,
                Days.PlusMonths(index.Day, ReoffendingCohorts.FollowUpMonths),
                Days.PlusMonths(index.Day, ReoffendingCohorts.ProvenMonths)),
        };
    }

    private EventRow ReleaseRow(int child, IndexEvent index) => new()
    {
        Child = child,
        Day = index.Day,
        Service = _columns.ChildService[child],
        Sex = _columns.Sex[child],
        Ethnicity = _columns.Ethnicity[child],
        Age = (byte)index.Age,
        Tier = (byte)OutcomeTier.Custody,
        OrderType = (byte)OrderType.Custody,
        Category = index.Offence == RecordColumns.None ? (byte)0 : _columns.Category[index.Offence],
        Gravity = index.Offence == RecordColumns.None ? (byte)0 : _columns.Gravity[index.Offence],
    };
}
