using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The residents of one area, by mid-year.</summary>
internal readonly ref struct ResidentYears(Residents residents, ImmutableArray<int> members, ReadOnlySpan<long> counts, ReadOnlySpan<long> marks)
{
    private readonly ReadOnlySpan<long> _counts = counts;
    private readonly ReadOnlySpan<long> _marks = marks;

    /// <summary>Those of the mid-year a period uses.</summary>
    public (long? Count, ImmutableArray<int> OtherYears) In(Period period) => Of(PopulationTable.YearFor(period));

    /// <summary>
    /// The residents of a mid-year, null where a member has none, or none split as asked; and the earlier mid-years that stand in for a
    /// member's, empty where none does.
    /// </summary>
    public (long? Count, ImmutableArray<int> OtherYears) Of(int year)
    {
        int place = residents.Years.PlaceOf(year);
        if (place == PopulationYears.None || _marks[place] >= Residents.HasNone)
        {
            return (null, []);
        }

        bool isOther = _marks[place] > 0 || residents.Years.YearAt(place) != year;
        return (_counts[place], isOther ? OtherYears(residents, members, year) : []);
    }

    private static ImmutableArray<int> OtherYears(Residents residents, ImmutableArray<int> members, int year) =>
        [.. members.Select(service => residents.In(service, year)!.Value.Year).Where(used => used != year).Distinct().Order()];
}
