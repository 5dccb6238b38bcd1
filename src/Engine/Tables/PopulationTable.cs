using System.Numerics.Tensors;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>
/// Mid-year populations aged 10-17: one column for each sex, ethnic group and age that occurs, with a number for every
/// service and year. The residents who pass a filter are then a sum of whole columns.
/// </summary>
internal sealed class PopulationTable
{
    private readonly PopulationYears _years;
    private readonly Dictionary<ResidentKind, long[]> _columns = [];
    private readonly bool[] _isSplitBySex;
    private readonly bool[] _isSplitByEthnicity;

    public PopulationTable(Reference reference, ServiceList services)
    {
        _years = new PopulationYears(reference, services);
        _isSplitBySex = NewColumn(true);
        _isSplitByEthnicity = NewColumn(true);
        foreach (PopulationCount part in reference.Populations)
        {
            int row = _years.RowOf(services.PlaceOf(part.Service), part.Year);
            if (row != PopulationYears.None)
            {
                ColumnOf(ResidentKind.Of(part))[row] += part.Count;
                _isSplitBySex[row] &= part.Sex is not null;
                _isSplitByEthnicity[row] &= part.Ethnicity is not null;
            }
        }
    }

    /// <summary>
    /// The mid-year whose population a period uses: that of the year before the one in which the financial year (1 April)
    /// that holds the period's last day starts (contracts/extract-layout.md, "Population").
    /// </summary>
    public static int YearFor(Period period)
    {
        // The quarter before the last one lies in the calendar year in which the financial year starts.
        int financialYearStart = (period.Last - 1).Year;
        return financialYearStart - 1;
    }

    /// <summary>
    /// Every service's residents of every year who pass a filter. A year has none where it is not split as the filter asks, or
    /// where a "not known" category passes (nobody is estimated to be of unknown sex).
    /// </summary>
    public Residents Of(Filter filter)
    {
        if (ResidentTest.Of(filter) is not { } tests)
        {
            return new Residents(_years, [], NewColumn(false));
        }

        var counts = new long[_years.Rows];
        foreach ((ResidentKind kind, long[] column) in _columns)
        {
            if (Array.TrueForAll(tests, test => test.Passes(kind)))
            {
                TensorPrimitives.Add(counts, column, counts);
            }
        }

        return new Residents(_years, counts, SplitAsAsked(tests));
    }

    private bool[] SplitAsAsked(ResidentTest[] tests)
    {
        bool[] isSplit = NewColumn(true);
        foreach (ResidentTest test in tests)
        {
            for (int row = 0; row < isSplit.Length; row++)
            {
                isSplit[row] &= test.Dimension == Dimensions.Sex ? _isSplitBySex[row]
                    : test.Dimension == Dimensions.Ethnicity ? _isSplitByEthnicity[row]
                    : test.IsOfAge;
            }
        }

        return isSplit;
    }

    private long[] ColumnOf(ResidentKind kind)
    {
        if (!_columns.TryGetValue(kind, out long[]? column))
        {
            _columns.Add(kind, column = new long[_years.Rows]);
        }

        return column;
    }

    private bool[] NewColumn(bool value)
    {
        var column = new bool[_years.Rows];
        Array.Fill(column, value);
        return column;
    }
}
