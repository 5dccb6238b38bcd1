using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Mid-year populations aged 10-17 by service and year.</summary>
internal sealed class PopulationTable
{
    private readonly SortedList<int, PopulationYear>[] _years;

    public PopulationTable(Reference reference, ServiceList services)
    {
        _years = [.. services.Codes.Select(_ => new SortedList<int, PopulationYear>())];
        foreach (var group in reference.Populations.GroupBy(part => (Place: services.PlaceOf(part.Service), part.Year)))
        {
            if (group.Key.Place != ServiceList.Unknown)
            {
                _years[group.Key.Place].Add(group.Key.Year, new PopulationYear(group));
            }
        }
    }

    /// <summary>
    /// The mid-year whose population a period uses: that of the year before the one in which the financial year (1 April)
    /// that holds the period's last day starts (contracts/extract-layout.md, "Population").
    /// </summary>
    public static int YearFor(Period period)
    {
        int financialYearStart = period.End.Month >= 4 ? period.End.Year : period.End.Year - 1;
        return financialYearStart - 1;
    }

    /// <summary>Every service's residents of a year who pass a filter, by place; the nearest earlier year where there is none of that.</summary>
    public Residents[] Of(int year, Filter filter) => [.. _years.Select(years => Of(years, year, filter))];

    private static Residents Of(SortedList<int, PopulationYear> years, int year, Filter filter)
    {
        int used = years.Keys.LastOrDefault(candidate => candidate <= year, -1);
        return used < 0 ? default : new Residents(years[used].Count(filter), used);
    }
}
