using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>A child on a list, and why. Restricted; nothing ranks one child above another but the date.</summary>
/// <param name="Ypid">The pseudonymous id.</param>
/// <param name="Date">The newest day the reason rests on; lists have the newest first.</param>
/// <param name="Reason">In a sentence or two.</param>
/// <param name="Evidence">The rows behind it, by day.</param>
public sealed record ListedChild(string Ypid, DateOnly Date, string Reason, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Newest first, then by id.</summary>
    internal static ImmutableArray<ListedChild> Sorted(IEnumerable<ListedChild?> children) =>
        [.. children.OfType<ListedChild>().OrderByDescending(child => child.Date).ThenBy(child => child.Ypid, StringComparer.Ordinal)];
}
