using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Disclosure;

/// <summary>Quarters add up to twelve months of any kind; overlapping twelve months differ by quarters.</summary>
internal sealed class PeriodAxis : SummedAxis
{
    protected override IEnumerable<object> Groups(MeasureResult result) => [(result.Measure.Id, result.Area, result.Breakdown, result.Category)];

    protected override int[][] Parts(ImmutableArray<MeasureResult> results, int[] rows)
    {
        int first = rows.Min(row => results[row].Period.First.Number);
        return [.. rows.Select(row => Enumerable.Range(results[row].Period.First.Number - first, results[row].Period.Quarters).ToArray())];
    }
}
