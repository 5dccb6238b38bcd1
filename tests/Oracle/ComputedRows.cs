using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Oracle.Counting;
using Calendar = KpiAnalytics.Engine.Domain.Calendar;

namespace KpiAnalytics.Oracle;

/// <summary>Rows of one measure counted from the records.</summary>
internal sealed class ComputedRows(Measure measure, Records records, Tables tables, Residents residents, Supplied supplied)
{
    private readonly Figure _figure = Figures.Of(measure.Id);
    private readonly string? _missing = supplied.WhatIsMissing(measure);

    /// <summary>A breakdown the rows do not carry has no rows; a filter they do not carry leaves the total alone.</summary>
    public bool HasRow(Cell cell) =>
        cell.IsTotal || (Carries(cell.Terms) && (!_figure.IsOfDisparity || DisparityComputation.HasRow(cell)));

    /// <summary>The ten KPIs "have rows only for periods that begin on or after 1 April 2023".</summary>
    public bool HasRows(Period period) => _figure.Kpi.Length == 0 || period.Start >= new DateOnly(2023, 4, 1);

    /// <summary>The row of an area; not supplied where a file, or what the filter names, is missing.</summary>
    public MeasureResult Row(MemberArea area, Period period, Cell cell, bool isNamed)
    {
        if (WhyNotSupplied(area, period, cell, isNamed) is { } why)
        {
            return NotSupplied(area, period, cell, why);
        }

        Computed computed = Compute(area, period, cell);
        if (computed.Lacks.Length > 0)
        {
            return NotSupplied(area, period, cell, computed.Lacks);
        }

        int parts = area.Area.Type == AreaType.Family ? area.Members.Length : 1;
        double? below = computed.Below / parts;
        return NotSupplied(area, period, cell, "") with
        {
            Numerator = computed.Above / parts,
            Denominator = below,
            Value = _figure.IsCount ? computed.Value / parts : computed.Value,
            Interval = computed.Interval,
            Status = Status(computed, period),
            Notes = [.. Notes(period, computed.Years), .. Missing(computed, cell), .. computed.Notes],
        };
    }

    /// <summary>
    /// Of several reasons: no records at all, then a filter that cannot be answered, then a quarterly return without the figure,
    /// then a missing file, which only a figure that is wholly from quarterly returns can do without.
    /// </summary>
    private string? WhyNotSupplied(MemberArea area, Period period, Cell cell, bool isNamed)
    {
        if (!isNamed)
        {
            return "no records of this service in the extract";
        }

        if (!Carries(cell.Filter))
        {
            return $"the filter does not describe {measure.NumeratorName}";
        }

        if (supplied.Templates.Lack(_figure, tables, area, period, cell))
        {
            return "case level only: not in the quarterly return";
        }

        return supplied.Templates.HoldAll(_figure, area, period) ? null : _missing;
    }

    private bool Carries(ImmutableArray<FilterTerm> terms) =>
        terms.All(term => _figure.Lines.All(line => line.Table(tables).Carries(term.Dimension)));

    private Computed Compute(MemberArea area, Period period, Cell cell) => _figure.Sort switch
    {
        Sort.Concentration => new ProlificComputation(_figure, tables).Of(area, period, cell),
        Sort.ShareDifference or Sort.RelativeRate => new DisparityComputation(_figure, tables, residents).Of(area, period, cell),
        _ => new PlainComputation(_figure, tables, residents, supplied.Templates).Of(area, period, cell),
    };

    private ResultStatus Status(Computed computed, Period period) => computed.Value is null
        ? ResultStatus.NoDenominator
        : _figure.IsReoffending && Calendar.PlusMonths(period.End, 18) > records.End ? ResultStatus.Immature : ResultStatus.Ok;

    private MeasureResult NotSupplied(MemberArea area, Period period, Cell cell, string why) => new()
    {
        Measure = measure,
        Area = area.Area,
        Period = period,
        Breakdown = cell.Breakdown,
        Category = cell.Category,
        Status = ResultStatus.NotSupplied,
        Notes = [why],
    };

    private IEnumerable<string> Notes(Period period, ImmutableArray<int> years)
    {
        if (measure.Id is "fte.rate" or "disparity.rri.first_entry" && records.Extract.CoverageFrom is { } from && period.Start < Calendar.PlusMonths(from, 7 * 12))
        {
            yield return $"history begins {Text(from)}";
        }

        if (_figure.IsReoffending && records.Extract.CustodyReleases is null)
        {
            yield return "custody releases not supplied";
        }

        if (period.End > records.End)
        {
            yield return $"extract ends {Text(records.End)}";
        }

        foreach (int year in years.Where(year => year != Residents.YearFor(period)).Distinct().Order())
        {
            yield return $"population of mid-{year.ToString(CultureInfo.InvariantCulture)}";
        }
    }

    /// <summary>A figure wholly from quarterly returns reads no record.</summary>
    private IEnumerable<string> Missing(Computed computed, Cell cell) =>
        !computed.Notes.Contains("data from template") && supplied.WhatElseIsMissing(measure, cell.Terms) is { } missing ? [missing] : [];

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
