using System.Collections.Frozen;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>The children the measure <c>fte.rate</c> counts for a service and period.</summary>
internal static class LocalEntries
{
    /// <summary>Ids; empty for a service the reference does not list.</summary>
    public static FrozenSet<string> Of(Caseload caseload, string service, Period period)
    {
        int place = caseload.Services.PlaceOf(service);
        if (place == ServiceList.Unknown)
        {
            return [];
        }

        EventTable entries = caseload.Events(EventKind.FirstEntry);
        (int start, int end) = entries.Slice(place, period.First, period.Last);
        return entries.Children[start..end].Select(caseload.Histories.Places.Ypid).ToFrozenSet(StringComparer.Ordinal);
    }
}
