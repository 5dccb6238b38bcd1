namespace KpiAnalytics.Engine.Tables;

/// <summary>The residents who pass one filter, of every service and mid-year.</summary>
/// <param name="years">Says which place is whose.</param>
/// <param name="counts">By place.</param>
/// <param name="marks">By place: <see cref="HasNone"/>, <see cref="IsOfOtherYear"/>, several of them added up, or zero.</param>
internal sealed class Residents(PopulationYears years, long[] counts, long[] marks)
{
    /// <summary>No residents, or none split as asked. Marks of one place or of the members of an area add up to this or more where one has it: there are fewer of them.</summary>
    public const long HasNone = 1L << 32;

    /// <summary>An earlier mid-year stands in.</summary>
    public const long IsOfOtherYear = 1;

    public PopulationYears Years => years;

    public long[] Counts => counts;

    public long[] Marks => marks;

    /// <summary>A service's residents and the mid-year they are of; null where there are none, or none split as asked.</summary>
    public (long Count, int Year)? In(int service, int year)
    {
        if (service == ServiceList.Unknown || years.PlaceOf(year) == PopulationYears.None)
        {
            return null;
        }

        int place = years.PlaceOf(service, year);
        return marks[place] < HasNone ? (counts[place], years.UsedAt(place)) : null;
    }
}
