using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>What stands above and below the line of one measure in one category, for any area and period. Several threads can ask at once.</summary>
internal interface ILineCounts
{
    Counts In(ComparedArea area, Period period);
}
