using System.Collections.Immutable;
using System.Numerics.Tensors;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>
/// One tally for every service and quarter, as running sums over the quarters: any period of any service is one
/// subtraction. Distinct children do not add up over quarters; <see cref="DistinctChildren"/> counts those.
/// </summary>
internal sealed class QuarterlyCounts : IPeriodCounts
{
    private readonly int _quarters;
    private readonly Quarter _first;

    /// <summary>What lies before each quarter, and before the end.</summary>
    private readonly AreaSums _runningSums;

    /// <param name="events">The events counted.</param>
    /// <param name="runningSums">What is counted before each of the events' cells, all services before its own included, and before the end.</param>
    /// <param name="areas">How many areas are numbered.</param>
    public QuarterlyCounts(EventTable events, long[] runningSums, int areas) =>
        (_first, _quarters, _runningSums) = (events.First, events.Quarters, new AreaSums(runningSums, events.Quarters, events.Quarters + 1, areas));

    /// <summary>Counts the passing rows of every service and quarter by what a tally counts.</summary>
    public static QuarterlyCounts Of(EventTable events, Bitmap rows, Tally tally, int areas) => new(events, RunningSums(events, rows, tally), areas);

    public long Count(int service, Period period) => Between(_runningSums.Of(service), period);

    public long Count(ComparedArea area, Period period) => Between(_runningSums.Of(area), period);

    public void Fill(Span<long> counts, ComparedArea area, ImmutableArray<Period> periods)
    {
        ReadOnlySpan<long> runningSums = _runningSums.Of(area);
        if (periods is [var oldest, .., var newest] && newest.Last.Number - oldest.Last.Number == periods.Length - 1
            && oldest.First >= _first && newest.Last < _first + _quarters)
        {
            // A period ends with every quarter: the answer is one row less another.
            TensorPrimitives.Subtract(
                runningSums.Slice(oldest.Last.Number - _first.Number + 1, periods.Length),
                runningSums.Slice(oldest.First.Number - _first.Number, periods.Length),
                counts);
            return;
        }

        for (int i = 0; i < periods.Length; i++)
        {
            counts[i] = Between(runningSums, periods[i]);
        }
    }

    private long Between(ReadOnlySpan<long> runningSums, Period period)
    {
        int from = Math.Max(period.First.Number - _first.Number, 0);
        int to = Math.Min(period.Last.Number - _first.Number + 1, _quarters);
        return from < to ? runningSums[to] - runningSums[from] : 0;
    }

    private static long[] RunningSums(EventTable events, Bitmap rows, Tally tally) => tally.Unit switch
    {
        TallyUnit.Rows => rows.CountBefore(events.Cells, default(EachOnce)),
        TallyUnit.Sum => rows.CountBefore(events.Cells, events.Amounts[tally.Amount].Each),
        TallyUnit.ChildrenPerQuarter => Distinct(rows, events.Cells, events.Children),
        TallyUnit.VictimsPerQuarter => Distinct(rows, events.Cells, events.Victims),
        _ => throw new ArgumentOutOfRangeException(nameof(tally), tally.Unit, "This is not counted quarter by quarter."),
    };

    private static long[] Distinct(Bitmap rows, ReadOnlySpan<int> cells, int[] keys)
    {
        var before = new long[cells.Length];
        for (int cell = 1; cell < before.Length; cell++)
        {
            before[cell] = before[cell - 1] + rows.Rows(cells[cell - 1], cells[cell]).Select(row => keys[row]).Distinct().Count();
        }

        return before;
    }
}
