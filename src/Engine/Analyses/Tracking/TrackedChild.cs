using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Statistics;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>One child of a cohort, followed from the index event to the day the cohort is looked at.</summary>
/// <param name="Entry">The child's first entry of the period.</param>
/// <param name="AsAt">The day the cohort is looked at.</param>
/// <param name="Offences">Those that count on either basis, by day; of one day the most serious first.</param>
internal sealed record TrackedChild(EventRow Entry, DateOnly AsAt, ImmutableArray<TrackedOffence> Offences)
{
    public DateOnly IndexDate => DateOnly.FromDayNumber(Entry.Day);

    /// <summary>The last day on which a reoffence counts.</summary>
    public DateOnly FollowUpEnd => Calendar.PlusMonths(IndexDate, ReoffendingCohorts.FollowUpMonths);

    /// <summary>True where the whole follow-up, its last day included, lies behind.</summary>
    public bool IsClosed => FollowUpEnd <= AsAt;

    /// <summary>Whole months followed, 0 to 12.</summary>
    public int Months => Enumerable.Range(1, ReoffendingCohorts.FollowUpMonths).Count(IsFollowed);

    /// <summary>To the end of the follow-up, or until now.</summary>
    public int WatchedDays => (IsClosed ? FollowUpEnd : AsAt).DayNumber - Entry.Day;

    public bool IsFollowed(int month) => Calendar.PlusMonths(IndexDate, month) <= AsAt;

    public IEnumerable<TrackedOffence> On(ReoffenceBasis basis) => Offences.Where(offence => offence.IsProven || basis == ReoffenceBasis.ProvenOrPending);

    /// <summary>Offences up to so many months after the index event, the day itself included.</summary>
    public int CountBy(ReoffenceBasis basis, int month)
    {
        int last = Calendar.PlusMonths(IndexDate, month).DayNumber;
        return On(basis).Count(offence => offence.Day <= last);
    }

    /// <summary>Null where there is none.</summary>
    public TrackedOffence? First(ReoffenceBasis basis) => On(basis).Select(offence => (TrackedOffence?)offence).FirstOrDefault();

    /// <summary>To the first reoffence, or as long as the child was watched without one.</summary>
    public SurvivalTime Time(ReoffenceBasis basis) => First(basis) is { } first
        ? new SurvivalTime(first.Day - Entry.Day, IsEvent: true)
        : new SurvivalTime(WatchedDays, IsEvent: false);
}
