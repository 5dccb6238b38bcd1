using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>A tally of one service in one period.</summary>
internal interface IPeriodCounts
{
    long Count(int service, Period period);
}
