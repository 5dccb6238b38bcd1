using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The residents of one area, by mid-year.</summary>
internal readonly ref struct ResidentYears(Residents residents, ImmutableArray<int> members, ReadOnlySpan<long> counts, ReadOnlySpan<long> marks)
{
    private readonly ReadOnlySpan<long> _counts = counts;
    private readonly ReadOnlySpan<long> _marks = marks;

    /// <summary>The residents of the mid-year a period uses; null where a member has none, or none split as asked.</summary>
    /// <param name="isOther">True where earlier mid-years stand in for a member's.</param>
    public long? In(Period period, out bool isOther)
    {
        int year = PopulationTable.YearFor(period);
        int place = residents.Years.PlaceOf(year);
        if (place == PopulationYears.None || _marks[place] >= Residents.HasNone)
        {
            isOther = false;
            return null;
        }

        isOther = _marks[place] > 0 || residents.Years.YearAt(place) != year;
        return _counts[place];
    }

    /// <summary>The earlier mid-years that stand in for the one a period uses.</summary>
    public ImmutableArray<int> OtherYears(Period period)
    {
        ImmutableArray<int>.Builder used = ImmutableArray.CreateBuilder<int>();
        int year = PopulationTable.YearFor(period);
        foreach (int service in members)
        {
            used.Add(residents.In(service, year)!.Value.Year);
        }

        return [.. used.Where(one => one != year).Distinct().Order()];
    }
}
