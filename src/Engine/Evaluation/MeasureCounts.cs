using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Counts one measure in one category: a tally above the line, and below it another, or residents, or nothing.</summary>
internal sealed class MeasureCounts : ILineCounts
{
    /// <summary>Their column fits on the stack: ten years of quarters and more.</summary>
    private const int FewPeriods = 64;

    private readonly AreaResidents? _residents;
    private readonly IPeriodCounts _above;
    private readonly IPeriodCounts? _below;
    private readonly IPeriodCounts? _voids;
    private readonly string _voidedBy;

    public MeasureCounts(TallyCounts tallies, Measure measure, Cell cell)
    {
        _above = tallies.Of(measure.EventsOf(measure.Above), cell.Filter, measure.Above);
        _voids = measure.Voids is null ? null : tallies.Of(measure.EventsOf(measure.Voids), cell.Filter, measure.Voids);
        _voidedBy = measure.VoidedBy;
        _residents = measure.Below.Unit == TallyUnit.Population ? tallies.Residents(cell.Filter) : null;
        _below = _residents is not null || !measure.HasDenominator
            ? null
            : tallies.Of(measure.EventsOf(measure.Below), measure.Below.IsOfTotal ? cell.Asked : cell.Filter, measure.Below);
    }

    public Counts In(ComparedArea area, Period period)
    {
        Counts counts = default;
        Fill(new Span<Counts>(ref counts), area, [period]);
        return counts;
    }

    public void Fill(Span<Counts> counts, ComparedArea area, ImmutableArray<Period> periods)
    {
        int divisor = area.IsMean ? area.Members.Length : 1;
        Span<long> column = periods.Length <= FewPeriods ? stackalloc long[periods.Length] : new long[periods.Length];
        _above.Fill(column, area, periods);
        for (int i = 0; i < column.Length; i++)
        {
            counts[i] = new Counts(column[i], null, divisor);
        }

        FillBelow(counts, column, area, periods);
        Void(counts, column, area, periods);
    }

    private void FillBelow(Span<Counts> counts, Span<long> column, ComparedArea area, ImmutableArray<Period> periods)
    {
        _below?.Fill(column, area, periods);
        for (int i = 0; i < column.Length && _below is not null; i++)
        {
            counts[i] = new Counts(counts[i].Above, column[i], counts[i].Divisor);
        }

        if (_residents is not null)
        {
            FillResidents(counts, _residents.Of(area), periods);
        }
    }

    private static void FillResidents(Span<Counts> counts, ResidentYears residents, ImmutableArray<Period> periods)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            (long? count, ImmutableArray<int> otherYears) = residents.In(periods[i]);
            counts[i] = new Counts(counts[i].Above, count, counts[i].Divisor);
            if (!otherYears.IsEmpty)
            {
                counts[i] = counts[i] with { Details = new() { OtherYears = otherYears } };
            }
        }
    }

    private void Void(Span<Counts> counts, Span<long> column, ComparedArea area, ImmutableArray<Period> periods)
    {
        _voids?.Fill(column, area, periods);
        for (int i = 0; i < column.Length && _voids is not null; i++)
        {
            if (column[i] > 0)
            {
                counts[i] = counts[i] with { Details = counts[i].Details with { Lacking = _voidedBy } };
            }
        }
    }
}
