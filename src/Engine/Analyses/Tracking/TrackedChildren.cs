using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>Follows the children of a cohort through their records, as they stood on a day.</summary>
/// <param name="histories">The records.</param>
/// <param name="asAt">The day: outcomes dated later are not known yet. When an appeal was decided is not in the records.</param>
internal sealed class TrackedChildren(CaseHistories histories, DateOnly asAt)
{
    private readonly Outcomes _outcomes = new(histories.Outcomes.Columns, asAt);

    /// <summary>Each child of the cohort once; those whose index event is later than the day are not in it yet.</summary>
    public ImmutableArray<TrackedChild> Of(ImmutableArray<EventRow> children) =>
        [.. children.Where(child => child.Day <= asAt.DayNumber).Select(child => new TrackedChild(child, asAt, Offences(child)))];

    private ImmutableArray<TrackedOffence> Offences(EventRow entry)
    {
        RecordColumns columns = _outcomes.Columns;
        DateOnly index = DateOnly.FromDayNumber(entry.Day);
        int last = Math.Min(Calendar.PlusMonths(index, ReoffendingCohorts.FollowUpMonths).DayNumber, asAt.DayNumber);
        int provenBy = Calendar.PlusMonths(index, ReoffendingCohorts.ProvenMonths).DayNumber;
        List<TrackedOffence> found = [];
        for (int offence = columns.OffenceStarts[entry.Child]; offence < columns.OffenceStarts[entry.Child + 1]; offence++)
        {
            if (!_outcomes.IsBreach(offence) && columns.Committed[offence] > entry.Day && columns.Committed[offence] <= last
                && IsProven(offence, provenBy) is { } isProven)
            {
                found.Add(new TrackedOffence(columns.Committed[offence], isProven, columns.Gravity[offence]));
            }
        }

        return [.. found.OrderBy(offence => offence.Day).ThenByDescending(offence => offence.Gravity)];
    }

    /// <summary>True = proven in time, false = pending, null = neither.</summary>
    private bool? IsProven(int offence, int provenBy)
    {
        bool hasOutcome = false;
        for (int outcome = _outcomes.Columns.OutcomeStarts[offence]; outcome < _outcomes.Columns.OutcomeStarts[offence + 1]; outcome++)
        {
            if (_outcomes.IsProven(outcome) && _outcomes.Columns.Decided[outcome] <= provenBy)
            {
                return true;
            }

            hasOutcome |= _outcomes.IsValid(outcome);
        }

        return hasOutcome ? null : false;
    }
}
