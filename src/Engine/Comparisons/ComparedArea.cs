using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Comparisons;

/// <summary>An area on one day: who its members are, and whether the extract holds all their records.</summary>
/// <param name="Area">The area.</param>
/// <param name="Members">Its services, by place in the service list.</param>
/// <param name="IsHeld">True where figures can be counted from the records.</param>
/// <param name="IsMean">True for a family: counts are means over the members.</param>
internal sealed record ComparedArea(Area Area, ImmutableArray<int> Members, bool IsHeld, bool IsMean);
