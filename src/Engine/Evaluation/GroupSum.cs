using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>A group's events, or its residents: one of the two is there.</summary>
internal sealed record GroupSum(IPeriodCounts? Events, AreaResidents? Residents)
{
    public static GroupSum Of(TallyCounts tallies, EventKind events, Filter filter, Tally tally) => tally.Unit == TallyUnit.Population
        ? new GroupSum(null, tallies.Residents(filter))
        : new GroupSum(tallies.Of(events, filter, tally), null);

    /// <summary>How many there are in an area and period, and mid-years of population used that are not the rule's own.</summary>
    public (long? Count, ImmutableArray<int> OtherYears) In(ComparedArea area, Period period) =>
        Residents is null ? (Events!.Count(area, period), []) : Residents.Of(area).In(period);
}
