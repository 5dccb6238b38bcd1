using System.Collections.Immutable;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Counts one measure in one category: a tally above the line, and below it another, or residents, or nothing.</summary>
internal sealed class MeasureCounts : ILineCounts
{
    private readonly TallyCounts _tallies;
    private readonly bool _isPerResident;
    private readonly Filter _filter;
    private readonly IPeriodCounts _above;
    private readonly IPeriodCounts? _below;
    private readonly IPeriodCounts? _voids;
    private readonly string _voidedBy;

    public MeasureCounts(TallyCounts tallies, Measure measure, Cell cell)
    {
        (_tallies, _filter) = (tallies, cell.Filter);
        _above = tallies.Of(measure.EventsOf(measure.Above), cell.Filter, measure.Above);
        _voids = measure.Voids is null ? null : tallies.Of(measure.EventsOf(measure.Voids), cell.Filter, measure.Voids);
        _voidedBy = measure.VoidedBy;
        _isPerResident = measure.Below.Unit == TallyUnit.Population;
        _below = _isPerResident || !measure.HasDenominator
            ? null
            : tallies.Of(measure.EventsOf(measure.Below), measure.Below.IsOfTotal ? cell.Asked : cell.Filter, measure.Below);
    }

    public Counts In(ComparedArea area, Period period)
    {
        var counts = new Counts(Sum(_above, area, period), _below is null ? null : Sum(_below, area, period), area.IsMean ? area.Members.Length : 1);
        if (_voids is not null && Sum(_voids, area, period) > 0)
        {
            return counts with { Lacking = _voidedBy };
        }

        if (!_isPerResident)
        {
            return counts;
        }

        (long? residents, ImmutableArray<int> otherYears) = Residents(_tallies, _filter, area, period);
        return counts with { Below = residents, OtherYears = otherYears };
    }

    /// <summary>A tally summed over an area's members.</summary>
    public static long Sum(IPeriodCounts counts, ComparedArea area, Period period)
    {
        long sum = 0;
        foreach (int service in area.Members)
        {
            sum += counts.Count(service, period);
        }

        return sum;
    }

    /// <summary>An area's residents, and the mid-years used that are not the rule's own; null where a member has none.</summary>
    public static (long? Count, ImmutableArray<int> OtherYears) Residents(TallyCounts tallies, Filter filter, ComparedArea area, Period period)
    {
        int year = PopulationTable.YearFor(period);
        Residents[] residents = tallies.Residents(year, filter);
        long sum = 0;
        bool isOther = false;
        foreach (int service in area.Members)
        {
            if (residents[service].Count is not { } count)
            {
                return (null, []);
            }

            sum += count;
            isOther |= residents[service].Year != year;
        }

        return (sum, isOther ? [.. area.Members.Select(service => residents[service].Year).Where(used => used != year).Distinct().Order()] : []);
    }
}
