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
        if (_residents is null)
        {
            FillBelow(counts, column, divisor, area, periods);
        }
        else
        {
            FillResidents(counts, column, divisor, _residents.Of(area), periods);
        }

        if (_voids is not null)
        {
            _voids.Fill(column, area, periods);
            Void(counts, column);
        }
    }

    private void FillBelow(Span<Counts> counts, ReadOnlySpan<long> above, int divisor, ComparedArea area, ImmutableArray<Period> periods)
    {
        Span<long> below = periods.Length <= FewPeriods ? stackalloc long[periods.Length] : new long[periods.Length];
        _below?.Fill(below, area, periods);
        for (int i = 0; i < above.Length; i++)
        {
            counts[i] = new Counts(above[i], _below is null ? null : below[i], divisor);
        }
    }

    /// <summary>Several periods on end use one mid-year: its residents are looked up once.</summary>
    private static void FillResidents(Span<Counts> counts, ReadOnlySpan<long> above, int divisor, ResidentYears residents, ImmutableArray<Period> periods)
    {
        int? year = null;
        long? below = null;
        CountDetails details = CountDetails.None;
        for (int i = 0; i < above.Length; i++)
        {
            int used = PopulationTable.YearFor(periods[i]);
            if (used != year)
            {
                (year, (below, ImmutableArray<int> otherYears)) = (used, residents.Of(used));
                details = otherYears.IsEmpty ? CountDetails.None : new() { OtherYears = otherYears };
            }

            counts[i] = new Counts(above[i], below, divisor) { Details = details };
        }
    }

    private void Void(Span<Counts> counts, ReadOnlySpan<long> voids)
    {
        for (int i = 0; i < voids.Length; i++)
        {
            if (voids[i] > 0)
            {
                counts[i] = counts[i] with { Details = counts[i].Details with { Lacking = _voidedBy } };
            }
        }
    }
}
