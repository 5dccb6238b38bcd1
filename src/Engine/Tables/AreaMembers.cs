using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>An area on one day: who its members are.</summary>
/// <param name="Area">The area.</param>
/// <param name="Members">Its services, by place in the service list; <see cref="ServiceList.Unknown"/> for one that services.csv does not know.</param>
/// <param name="IsMean">True for a family: counts are means over the members.</param>
internal sealed record AreaMembers(Area Area, ImmutableArray<int> Members, bool IsMean)
{
    /// <summary>
    /// The areas of a caseload are numbered from zero, one with the same members on two days once: what is summed over its members is
    /// summed once. Null for one that is no area of the caseload.
    /// </summary>
    public int? Number { get; init; }
}
