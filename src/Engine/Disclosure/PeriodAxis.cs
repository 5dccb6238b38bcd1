using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Disclosure;

/// <summary>Quarters add up to twelve months of any kind; overlapping twelve months differ by quarters.</summary>
internal sealed class PeriodAxis : SummedAxis
{
    protected override object Group(MeasureResult result) => (result.Measure.Id, result.Area, result.Breakdown, result.Category);

    protected override int[][] Parts(ImmutableArray<MeasureResult> results, int[] rows) =>
        [.. rows.Select(row => Enumerable.Range(results[row].Period.First.Number, results[row].Period.Quarters).ToArray())];
}
