using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>The place of every service and mid-year in a column of the population: a service's years follow one another.</summary>
internal sealed class PopulationYears
{
    /// <summary>Stands for "no place", and for "no year".</summary>
    public const int None = -1;

    private readonly int _first;

    /// <summary>By place, the mid-year whose residents stand there.</summary>
    private readonly int[] _used;

    public PopulationYears(Reference reference, ServiceList services)
    {
        (int Year, int Service)[] rows =
        [
            .. reference.Populations.Select(part => (part.Year, Service: services.PlaceOf(part.Service)))
                .Where(row => row.Service != ServiceList.Unknown).Distinct(),
        ];
        _first = rows.Length == 0 ? 0 : rows.Min(row => row.Year);
        Count = rows.Length == 0 ? 0 : rows.Max(row => row.Year) - _first + 1;
        _used = new int[services.Count * Count];
        Array.Fill(_used, None);
        foreach ((int year, int service) in rows)
        {
            _used[PlaceOf(service, year)] = year;
        }

        FillForward(_used, place => _used[place] == None);
        Marks = [.. Enumerable.Range(0, Places).Select(place => _used[place] == None ? Residents.HasNone : _used[place] == YearAt(place) ? 0 : Residents.IsOfOtherYear)];
    }

    /// <summary>By place, <see cref="Residents.Marks"/> of all residents however they are split.</summary>
    public long[] Marks { get; }

    /// <summary>How many years there are from the first to the last.</summary>
    public int Count { get; }

    /// <summary>How many places a column has.</summary>
    public int Places => _used.Length;

    /// <summary>A mid-year's place among a service's; the last one's for a later year; <see cref="None"/> before the first.</summary>
    public int PlaceOf(int year) => year < _first || Count == 0 ? None : Math.Min(year - _first, Count - 1);

    /// <summary>The place of a service's mid-year.</summary>
    /// <param name="year">One of those that occur.</param>
    public int PlaceOf(int service, int year) => (service * Count) + PlaceOf(year);

    /// <summary>The mid-year whose residents stand at a place: its own, or the nearest earlier one; <see cref="None"/> where there is none.</summary>
    public int UsedAt(int place) => _used[place];

    /// <summary>The mid-year of a place itself.</summary>
    public int YearAt(int place) => _first + (place % Count);

    /// <summary>Repeats what stands at the year before wherever a year has no residents of its own.</summary>
    public void FillForward<T>(T[] column) => FillForward(column, place => _used[place] != YearAt(place));

    private void FillForward<T>(T[] column, Func<int, bool> isMissing)
    {
        for (int place = 0; place < column.Length; place++)
        {
            if (place % Count > 0 && isMissing(place))
            {
                column[place] = column[place - 1];
            }
        }
    }
}
