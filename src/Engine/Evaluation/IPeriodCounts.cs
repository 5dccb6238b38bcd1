using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>A tally of services in one period.</summary>
internal interface IPeriodCounts
{
    /// <summary>Of one service, by place.</summary>
    long Count(int service, Period period);

    /// <summary>The sum over an area's members.</summary>
    long Count(ComparedArea area, Period period);

    /// <summary>The sums of many periods of an area, in their order.</summary>
    /// <param name="periods">Of one kind, oldest first.</param>
    void Fill(Span<long> counts, ComparedArea area, ImmutableArray<Period> periods)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            counts[i] = Count(area, periods[i]);
        }
    }
}
