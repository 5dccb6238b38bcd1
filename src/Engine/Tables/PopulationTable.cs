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
    public Residents[] Of(int year, Filter filter)
    {
        ResidentTest[]? tests = ResidentTest.Of(filter);
        var residents = new Residents[_years.Length];
        for (int service = 0; service < residents.Length && tests is not null; service++)
        {
            residents[service] = Of(_years[service], year, tests);
        }

        return residents;
    }

    private static Residents Of(SortedList<int, PopulationYear> years, int year, ResidentTest[] tests)
    {
        for (int i = years.Count - 1; i >= 0; i--)
        {
            if (years.Keys[i] <= year)
            {
                return new Residents(years.Values[i].Count(tests), years.Keys[i]);
            }
        }

        return default;
    }
}
