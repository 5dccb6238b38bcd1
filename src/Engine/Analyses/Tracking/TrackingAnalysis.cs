using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Statistics;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>
/// A cohort while it is followed: its reoffending to date, beside the cohort a year earlier as that stood a year earlier
/// (spec 4.2). Exact counts: for the service's own staff. Who the children are is in <see cref="TrackerSheet"/>.
/// </summary>
public sealed record TrackingAnalysis
{
    public required string Service { get; init; }

    /// <summary>True where every figure is final: the follow-up and the courts' six months are over.</summary>
    public required bool IsMature { get; init; }

    public required TrackedCohort Cohort { get; init; }

    /// <summary>The cohort a year earlier, as at a year before the extract's end; null where the extract does not reach back so far.</summary>
    public required TrackedCohort? Before { get; init; }

    /// <summary>By category at the index event, all who were followed at all.</summary>
    public required ImmutableArray<TrackedGroup> Groups { get; init; }

    /// <param name="service">The service's code.</param>
    public static TrackingAnalysis Of(Caseload caseload, string service, Period period)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ImmutableArray<TrackedChild> children = TrackedCohort.ChildrenOf(caseload, service, period, caseload.End);
        return new TrackingAnalysis
        {
            Service = service,
            IsMature = caseload.IsMature(period),
            Cohort = TrackedCohort.Of(period, caseload.End, children),
            Before = BeforeOf(caseload, service, period.YearBefore()),
            Groups = TrackedGroups.Of(caseload, children),
        };
    }

    /// <summary>
    /// The two cohorts at the latest month by which half of the children were followed; null where there is no such month or no
    /// earlier cohort.
    /// </summary>
    public SamePoint? AtSamePoint(ReoffenceBasis basis)
    {
        MonthRate? now = Cohort.On(basis).Months.LastOrDefault(month => month.Children > 0 && 2 * month.Children >= Cohort.Children);
        if (now is null || Before is null)
        {
            return null;
        }

        MonthRate before = Before.On(basis).Months[now.Month - 1];
        ChangeTest? test = before.Children == 0
            ? null
            : ProportionDifference.Test(before.Reoffenders, before.Children, now.Reoffenders, now.Children);
        return new SamePoint(basis, now, before, test);
    }

    private static TrackedCohort? BeforeOf(Caseload caseload, string service, Period before)
    {
        if (before.Start < caseload.Start || caseload.End < before.End)
        {
            return null;
        }

        DateOnly asAt = caseload.End.AddYears(-1);
        return TrackedCohort.Of(before, asAt, TrackedCohort.ChildrenOf(caseload, service, before, asAt));
    }
}
