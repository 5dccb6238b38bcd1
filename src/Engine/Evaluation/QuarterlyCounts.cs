using System.Collections.Immutable;
using System.Numerics.Tensors;
using KpiAnalytics.Engine.Comparisons;
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

    /// <summary>What lies before each cell of the grid, all services before its own included.</summary>
    private readonly long[] _runningSums;

    /// <summary>The same of areas, by their numbers, once they are asked for.</summary>
    private readonly long[]?[] _byArea;

    /// <param name="events">The events counted.</param>
    /// <param name="runningSums">What is counted before each of the events' cells, and before the end.</param>
    /// <param name="areas">How many areas are numbered.</param>
    public QuarterlyCounts(EventTable events, long[] runningSums, int areas) =>
        (_first, _quarters, _runningSums, _byArea) = (events.First, events.Quarters, runningSums, new long[areas][]);

    /// <summary>Counts the passing rows of every service and quarter by what a tally counts.</summary>
    public static QuarterlyCounts Of(EventTable events, Bitmap rows, Tally tally, int areas) => new(events, RunningSums(events, rows, tally), areas);

    public long Count(int service, Period period) => Between(RunningSumsOf(service), period);

    public long Count(ComparedArea area, Period period) => Between(RunningSumsOf(area), period);

    private long Between(ReadOnlySpan<long> runningSums, Period period)
    {
        int from = Math.Clamp(period.First.Number - _first.Number, 0, _quarters);
        int to = Math.Clamp(period.Last.Number - _first.Number + 1, from, _quarters);
        return runningSums[to] - runningSums[from];
    }

    private ReadOnlySpan<long> RunningSumsOf(int service) => _runningSums.AsSpan(service * _quarters, _quarters + 1);

    private ReadOnlySpan<long> RunningSumsOf(ComparedArea area) => area.Members is [var only]
        ? RunningSumsOf(only)
        : area.Number is { } number ? _byArea[number] ??= SumOf(area.Members) : SumOf(area.Members);

    private long[] SumOf(ImmutableArray<int> services)
    {
        var sums = new long[_quarters + 1];
        foreach (int service in services)
        {
            TensorPrimitives.Add(sums, RunningSumsOf(service), sums);
        }

        return sums;
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
