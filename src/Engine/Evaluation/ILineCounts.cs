using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>What stands above and below the line of one measure in one category, for any area and period. Several threads can ask at once.</summary>
internal interface ILineCounts
{
    Counts In(ComparedArea area, Period period);

    /// <summary>The counts of many periods of an area, in their order.</summary>
    /// <param name="periods">Of one kind, oldest first.</param>
    void Fill(Span<Counts> counts, ComparedArea area, ImmutableArray<Period> periods)
    {
        for (int i = 0; i < periods.Length; i++)
        {
            counts[i] = In(area, periods[i]);
        }
    }
}
