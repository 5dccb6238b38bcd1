using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>The cohort of a period as it stood on a day: children each once, followed from their first index event of the period.</summary>
public sealed record TrackedCohort
{
    public required Period Period { get; init; }

    /// <summary>The day: later offences and outcomes are not known yet.</summary>
    public required DateOnly AsAt { get; init; }

    public required int Children { get; init; }

    /// <summary>Children whose twelve months are over.</summary>
    public required int Closed { get; init; }

    /// <summary>The whole months by which half of the children were followed; null for an empty cohort.</summary>
    public required double? MedianMonths { get; init; }

    /// <summary>Days the child watched longest was watched, to the end of its twelve months at most; 0 for an empty cohort.</summary>
    public required int LongestDays { get; init; }

    public required TrackedRates ProvenToDate { get; init; }

    public required TrackedRates ProvenOrPending { get; init; }

    public TrackedRates On(ReoffenceBasis basis) => basis == ReoffenceBasis.ProvenToDate ? ProvenToDate : ProvenOrPending;

    internal static TrackedCohort Of(Period period, DateOnly asAt, ImmutableArray<TrackedChild> children) => new()
    {
        Period = period,
        AsAt = asAt,
        Children = children.Length,
        Closed = children.Count(child => child.IsClosed),
        MedianMonths = children.IsEmpty ? null : Quantiles.Median([.. children.Select(child => (double)child.Months)]),
        LongestDays = children.Select(child => child.WatchedDays).DefaultIfEmpty(0).Max(),
        ProvenToDate = TrackedRates.Of(ReoffenceBasis.ProvenToDate, children),
        ProvenOrPending = TrackedRates.Of(ReoffenceBasis.ProvenOrPending, children),
    };

    internal static ImmutableArray<TrackedChild> ChildrenOf(Caseload caseload, string service, Period period, DateOnly asAt) =>
        new TrackedChildren(caseload.Histories, asAt).Of(PeriodCohort.Of(caseload, service, period).Children);
}
