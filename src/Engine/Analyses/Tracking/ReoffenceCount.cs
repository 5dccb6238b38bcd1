using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>How many children of a cohort have so many reoffences so far, however long each was followed.</summary>
public sealed record ReoffenceCount(int Reoffences, int Children)
{
    /// <summary>From none to the most that any child has, numbers that no child has included; empty for an empty cohort.</summary>
    internal static ImmutableArray<ReoffenceCount> Of(ReoffenceBasis basis, ImmutableArray<TrackedChild> children)
    {
        Dictionary<int, int> counts = children.CountBy(child => child.On(basis).Count()).ToDictionary();
        return counts.Count == 0
            ? []
            : [.. Enumerable.Range(0, counts.Keys.Max() + 1).Select(reoffences => new ReoffenceCount(reoffences, counts.GetValueOrDefault(reoffences)))];
    }
}
