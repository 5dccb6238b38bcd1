using KpiAnalytics.Engine.Comparisons;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>A tally of services in one period.</summary>
internal interface IPeriodCounts
{
    /// <summary>Of one service, by place.</summary>
    long Count(int service, Period period);

    /// <summary>The sum over an area's members.</summary>
    long Count(ComparedArea area, Period period);
}
