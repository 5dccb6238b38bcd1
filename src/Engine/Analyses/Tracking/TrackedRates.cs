using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>The reoffending of a cohort so far, on one basis.</summary>
public sealed record TrackedRates
{
    public required ReoffenceBasis Basis { get; init; }

    /// <summary>Children with a reoffence so far, however long they were followed.</summary>
    public required int Reoffenders { get; init; }

    /// <summary>Their reoffences so far.</summary>
    public required int Reoffences { get; init; }

    /// <summary>The children by how many reoffences they have so far: none, one, two, ... to the most that any child has.</summary>
    public required ImmutableArray<ReoffenceCount> PerChild { get; init; }

    /// <summary>Months 1 to 12.</summary>
    public required ImmutableArray<MonthRate> Months { get; init; }

    /// <summary>Time to the first reoffence; who has none is watched until now, or to the end of the twelve months. Null for an empty cohort.</summary>
    public required KaplanMeier? TimeToFirst { get; init; }

    public required SeriousnessChange Seriousness { get; init; }

    internal static TrackedRates Of(ReoffenceBasis basis, ImmutableArray<TrackedChild> children) => new()
    {
        Basis = basis,
        Reoffenders = children.Count(child => child.First(basis) is not null),
        Reoffences = children.Sum(child => child.On(basis).Count()),
        PerChild = ReoffenceCount.Of(basis, children),
        Months = [.. Enumerable.Range(1, ReoffendingCohorts.FollowUpMonths).Select(month => MonthOf(basis, month, children))],
        TimeToFirst = children.IsEmpty ? null : KaplanMeier.Of([.. children.Select(child => child.Time(basis))]),
        Seriousness = SeriousnessOf(basis, children),
    };

    private static MonthRate MonthOf(ReoffenceBasis basis, int month, ImmutableArray<TrackedChild> children)
    {
        int[] counts = [.. children.Where(child => child.IsFollowed(month)).Select(child => child.CountBy(basis, month))];
        return new MonthRate(month, counts.Length, counts.Count(count => count > 0), counts.Sum());
    }

    private static SeriousnessChange SeriousnessOf(ReoffenceBasis basis, ImmutableArray<TrackedChild> children)
    {
        int?[] changes = [.. children.SelectMany(child => child.First(basis) is { } first ? [Change(child.Entry.Gravity, first.Gravity)] : Array.Empty<int?>())];
        return new SeriousnessChange(
            changes.Count(change => change > 0), changes.Count(change => change == 0), changes.Count(change => change < 0), changes.Count(change => change is null));
    }

    private static int? Change(byte index, byte reoffence) => index == 0 || reoffence == 0 ? null : reoffence - index;
}
