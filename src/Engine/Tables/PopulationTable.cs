using KpiAnalytics.Engine.Domain;

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

    /// <summary>The service's population of a year, or of the nearest earlier one; null where there is none so early.</summary>
    public (int Year, PopulationYear Population)? Find(int service, int year)
    {
        (int Year, PopulationYear Population)? found = null;
        foreach ((int candidate, PopulationYear population) in _years[service])
        {
            found = candidate <= year ? (candidate, population) : found;
        }

        return found;
    }
}
