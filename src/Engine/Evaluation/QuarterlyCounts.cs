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
    private readonly int[] _runningSums;
    private readonly int _quarters;
    private readonly Quarter _first;

    private QuarterlyCounts(int[] runningSums, Quarter first, int quarters) => (_runningSums, _first, _quarters) = (runningSums, first, quarters);

    public static QuarterlyCounts Of(EventTable events, Bitmap rows, Tally tally)
    {
        var sums = new int[events.Services * (events.Quarters + 1)];
        Bitmap counted = tally == Tally.Reoffenders ? rows.And(events.Reoffended) : rows;
        for (int service = 0, at = 0; service < events.Services; service++, at++)
        {
            for (int quarter = 0; quarter < events.Quarters; quarter++, at++)
            {
                (int start, int end) = events.Slice(service, events.First + quarter, events.First + quarter);
                sums[at + 1] = sums[at] + (tally == Tally.Reoffences ? counted.Sum(events.Reoffences, start, end) : counted.Count(start, end));
            }
        }

        return new QuarterlyCounts(sums, events.First, events.Quarters);
    }

    public long Count(int service, Period period)
    {
        int from = Math.Clamp(period.First.Number - _first.Number, 0, _quarters);
        int to = Math.Clamp(period.Last.Number - _first.Number + 1, from, _quarters);
        int row = service * (_quarters + 1);
        return _runningSums[row + to] - _runningSums[row + from];
    }
}
