using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

using Calendar = KpiAnalytics.Engine.Domain.Calendar;

namespace KpiAnalytics.Oracle;

/// <summary>Rows of one measure counted from the records.</summary>
internal sealed class ComputedRows(Measure measure, Records records, Residents residents)
{
    private readonly CountedEvent[] _events = [.. Figures.EventsOf(measure.Id, records)];

    public MeasureResult Row(MemberArea area, Period period, Cell cell)
    {
        CountedEvent[] counted = [.. _events.Where(one => period.Contains(one.Date) && cell.Holds(one))];
        CountedEvent[][] byService = [.. area.Members.Select(code => counted.Where(one => one.Service == code).ToArray())];
        (double? below, ImmutableArray<int> years) = Below(area, period, cell, byService);
        double above = byService.Sum(events => Figures.Above(measure.Id, events));
        int parts = area.Area.Type == AreaType.Family ? area.Members.Length : 1;
        var row = new MeasureResult
        {
            Measure = measure,
            Area = area.Area,
            Period = period,
            Breakdown = cell.Breakdown,
            Category = cell.Category,
            Numerator = above / parts,
            Denominator = below / parts,
            Status = ResultStatus.Ok,
            Notes = [.. Notes(period, years)],
        };
        return Valued(row, above, below);
    }

    public MeasureResult NotSupplied(MemberArea area, Period period, Cell cell) => new()
    {
        Measure = measure,
        Area = area.Area,
        Period = period,
        Breakdown = cell.Breakdown,
        Category = cell.Category,
        Status = ResultStatus.NotSupplied,
        Notes = ["no records of this service in the extract"],
    };

    /// <summary>The sum below the line, and the population years that are not the rule's own.</summary>
    private (double? Sum, ImmutableArray<int> Years) Below(MemberArea area, Period period, Cell cell, CountedEvent[][] byService)
    {
        if (Figures.IsCount(measure.Id))
        {
            return (null, []);
        }

        if (!Figures.IsPerResident(measure.Id))
        {
            return (byService.Sum(events => Figures.Below(measure.Id, events)), []);
        }

        var population = area.Members.Select(code => residents.Of(code, period, cell.Terms)).ToArray();
        return population.Any(part => part is null)
            ? (null, [])
            : (population.Sum(part => part!.Value.Count),
               [.. population.Select(part => part!.Value.Year).Where(year => year != Residents.YearFor(period)).Distinct().Order()]);
    }

    /// <summary>The value, limits and status; of a family too from the sums.</summary>
    private MeasureResult Valued(MeasureResult row, double above, double? below)
    {
        if (Figures.IsCount(measure.Id))
        {
            return row with { Value = row.Numerator };
        }

        if (below is not > 0)
        {
            return row with { Status = ResultStatus.NoDenominator };
        }

        bool immature = Figures.IsReoffending(measure.Id) && Calendar.PlusMonths(row.Period.End, 18) > records.End;
        return row with
        {
            Value = above * Figures.Multiplier(measure.Id) / below,
            Interval = Figures.Interval(measure.Id, above, below.Value),
            Status = immature ? ResultStatus.Immature : ResultStatus.Ok,
        };
    }

    private IEnumerable<string> Notes(Period period, ImmutableArray<int> years)
    {
        if (measure.Id == "fte.rate" && records.Extract.CoverageFrom is { } from && period.Start < Calendar.PlusMonths(from, 7 * 12))
        {
            yield return $"history begins {Text(from)}";
        }

        if (Figures.IsReoffending(measure.Id) && records.Extract.CustodyReleases is null)
        {
            yield return "custody releases not supplied";
        }

        if (period.End > records.End)
        {
            yield return $"extract ends {Text(records.End)}";
        }

        foreach (int year in years)
        {
            yield return $"population of mid-{year.ToString(CultureInfo.InvariantCulture)}";
        }
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
