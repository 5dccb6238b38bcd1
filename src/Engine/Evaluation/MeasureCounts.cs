using System.Collections.Immutable;
using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Counts one measure in one category: a tally above the line, and below it another, or residents, or nothing.</summary>
internal sealed class MeasureCounts : ILineCounts
{
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
        ResidentSum? residents = _residents?.In(area, period);
        var counts = new Counts(_above.Count(area, period), residents is null ? _below?.Count(area, period) : residents.Count, area.IsMean ? area.Members.Length : 1);
        bool isVoid = _voids?.Count(area, period) > 0;
        return isVoid || residents is { OtherYears.IsEmpty: false }
            ? counts with { Details = new() { OtherYears = residents?.OtherYears ?? [], Lacking = isVoid ? _voidedBy : "" } }
            : counts;
    }
}
