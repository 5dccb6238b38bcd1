using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Which row of the population holds a service and year.</summary>
internal sealed class PopulationYears
{
    /// <summary>Stands for "no row".</summary>
    public const int None = -1;

    private readonly int _first;
    private readonly int _last;
    private readonly int _services;

    /// <summary>By year from the first on, and service: the row of that year, else of the nearest earlier one.</summary>
    private readonly int[] _rows;

    /// <summary>The year of each row.</summary>
    private readonly int[] _years;

    public PopulationYears(Reference reference, ServiceList services)
    {
        (int Year, int Service)[] rows =
        [
            .. reference.Populations.Select(part => (part.Year, Service: services.PlaceOf(part.Service)))
                .Where(row => row.Service != ServiceList.Unknown).Distinct().Order(),
        ];
        _years = Array.ConvertAll(rows, row => row.Year);
        _services = services.Count;
        (_first, _last) = rows.Length == 0 ? (int.MaxValue, int.MaxValue - 1) : (_years[0], _years[^1]);
        _rows = new int[(_last - _first + 1) * _services];
        Array.Fill(_rows, None);
        for (int row = 0; row < rows.Length; row++)
        {
            for (int place = ((rows[row].Year - _first) * _services) + rows[row].Service; place < _rows.Length; place += _services)
            {
                _rows[place] = row;
            }
        }
    }

    /// <summary>How many services and years there are.</summary>
    public int Rows => _years.Length;

    /// <summary>
    /// The row of a service and mid-year, or that of the nearest earlier one; <see cref="None"/> where there is none earlier.
    /// </summary>
    public int RowOf(int service, int year) =>
        service == ServiceList.Unknown || year < _first ? None : _rows[((Math.Min(year, _last) - _first) * _services) + service];

    /// <summary>The mid-year a row is of.</summary>
    public int YearOf(int row) => _years[row];
}
