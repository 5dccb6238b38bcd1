using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>Distinct children among the passing rows of each service in a period: a child of two services counts in both.</summary>
internal sealed class DistinctChildren(EventTable events, Bitmap rows) : IPeriodCounts
{
    public long Count(int service, Period period)
    {
        (int start, int end) = events.Slice(service, period.First, period.Last);
        return rows.Rows(start, end).Select(row => events.Children[row]).Distinct().Count();
    }

    public long Count(ComparedArea area, Period period) => area.Members.Sum(service => Count(service, period));
}
