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

    // By place, the marks of residents split in some way: HasNone where they are not.
    private readonly long[] _bySex;
    private readonly long[] _byEthnicity;
    private readonly long[] _byAge;
    private readonly long[] _byAnythingElse;

    public PopulationTable(Reference reference, ServiceList services)
    {
        _years = new PopulationYears(reference, services);
        (_bySex, _byEthnicity, _byAge) = (new long[_years.Places], new long[_years.Places], new long[_years.Places]);
        _byAnythingElse = [.. Enumerable.Repeat(Residents.HasNone, _years.Places)];
        foreach (PopulationCount part in reference.Populations.Where(part => services.PlaceOf(part.Service) != ServiceList.Unknown))
        {
            int place = _years.PlaceOf(services.PlaceOf(part.Service), part.Year);
            ColumnOf(ResidentKind.Of(part))[place] += part.Count;
            _bySex[place] = part.Sex is null ? Residents.HasNone : _bySex[place];
            _byEthnicity[place] = part.Ethnicity is null ? Residents.HasNone : _byEthnicity[place];
        }

        foreach (long[] column in (long[][])[_bySex, _byEthnicity, .. _columns.Values])
        {
            _years.FillForward(column);
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
        var counts = new long[_years.Places];
        if (ResidentTest.Of(filter) is not { } tests)
        {
            return new Residents(_years, counts, _byAnythingElse);
        }

        foreach ((ResidentKind kind, long[] column) in _columns)
        {
            if (Array.TrueForAll(tests, test => test.Passes(kind)))
            {
                TensorPrimitives.Add(counts, column, counts);
            }
        }

        long[] marks = [.. _years.Marks];
        foreach (ResidentTest test in tests)
        {
            TensorPrimitives.Add(marks, MarksOf(test), marks);
        }

        return new Residents(_years, counts, marks);
    }

    private long[] MarksOf(ResidentTest test) =>
        test.Dimension == Dimensions.Sex ? _bySex : test.Dimension == Dimensions.Ethnicity ? _byEthnicity : test.IsOfAge ? _byAge : _byAnythingElse;

    private long[] ColumnOf(ResidentKind kind)
    {
        if (!_columns.TryGetValue(kind, out long[]? column))
        {
            _columns.Add(kind, column = new long[_years.Places]);
        }

        return column;
    }
}
