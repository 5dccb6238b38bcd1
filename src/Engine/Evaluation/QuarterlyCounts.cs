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
    private readonly long[] _runningSums;
    private readonly int _quarters;
    private readonly Quarter _first;

    /// <summary>The same of areas, by their numbers, once they are asked for.</summary>
    private long[]?[] _byArea = [];

    /// <param name="count">The count of one cell: its first row, and the row after its last.</param>
    public QuarterlyCounts(EventTable events, Func<int, int, long> count)
    {
        (_first, _quarters) = (events.First, events.Quarters);
        _runningSums = new long[events.Services * (_quarters + 1)];
        for (int service = 0, at = 0; service < events.Services; service++, at++)
        {
            for (int quarter = 0; quarter < _quarters; quarter++, at++)
            {
                (int start, int end) = events.Cell(service, quarter);
                _runningSums[at + 1] = _runningSums[at] + (start == end ? 0 : count(start, end));
            }
        }
    }

    public static QuarterlyCounts Of(EventTable events, Bitmap rows, Tally tally) => tally.Unit switch
    {
        TallyUnit.Rows => new QuarterlyCounts(events, (start, end) => rows.Count(start, end)),
        TallyUnit.Sum => new QuarterlyCounts(events, (start, end) => events.Amounts[tally.Amount].Sum(rows, start, end)),
        TallyUnit.ChildrenPerQuarter => new QuarterlyCounts(events, Distinct(rows, events.Children)),
        TallyUnit.VictimsPerQuarter => new QuarterlyCounts(events, Distinct(rows, events.Victims)),
        _ => throw new ArgumentOutOfRangeException(nameof(tally), tally.Unit, "This is not counted quarter by quarter."),
    };

    public long Count(int service, Period period) => Between(_runningSums.AsSpan(service * (_quarters + 1)), period);

    public long Count(ComparedArea area, Period period) => Between(RunningSumsOf(area), period);

    private long Between(ReadOnlySpan<long> runningSums, Period period)
    {
        int from = Math.Clamp(period.First.Number - _first.Number, 0, _quarters);
        int to = Math.Clamp(period.Last.Number - _first.Number + 1, from, _quarters);
        return runningSums[to] - runningSums[from];
    }

    private long[] RunningSumsOf(ComparedArea area)
    {
        if (area.Number is not { } number)
        {
            return SumOf(area.Members);
        }

        if (number >= _byArea.Length)
        {
            Array.Resize(ref _byArea, Math.Max(number + 1, _byArea.Length * 2));
        }

        return _byArea[number] ??= SumOf(area.Members);
    }

    private long[] SumOf(ImmutableArray<int> services)
    {
        var sums = new long[_quarters + 1];
        foreach (int service in services)
        {
            TensorPrimitives.Add(sums, _runningSums.AsSpan(service * sums.Length, sums.Length), sums);
        }

        return sums;
    }

    private static Func<int, int, long> Distinct(Bitmap rows, int[] keys) =>
        (start, end) => rows.Rows(start, end).Select(row => keys[row]).Distinct().Count();
}
