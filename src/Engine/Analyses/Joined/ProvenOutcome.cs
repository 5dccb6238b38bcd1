using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>A substantive outcome that stands: not appealed away, dated no later than the extract's end, of a child who is not deleted.</summary>
/// <param name="Child">By place.</param>
/// <param name="Offence">By place.</param>
/// <param name="Outcome">By place.</param>
/// <param name="Date">Of the outcome.</param>
/// <param name="Committed">The day of the offence.</param>
/// <param name="Disposal">What was decided.</param>
internal readonly record struct ProvenOutcome(int Child, int Offence, int Outcome, DateOnly Date, DateOnly Committed, Disposal Disposal)
{
    /// <summary>A child's, by day; of one day the most serious first.</summary>
    public static ImmutableArray<ProvenOutcome> Of(Outcomes outcomes, int child)
    {
        if (outcomes.Columns.IsDeleted[child])
        {
            return [];
        }

        List<ProvenOutcome> proven = [];
        RecordColumns columns = outcomes.Columns;
        for (int offence = columns.OffenceStarts[child]; offence < columns.OffenceStarts[child + 1]; offence++)
        {
            for (int outcome = columns.OutcomeStarts[offence]; outcome < columns.OutcomeStarts[offence + 1]; outcome++)
            {
                if (outcomes.IsProven(outcome))
                {
                    proven.Add(new ProvenOutcome(
                        child, offence, outcome, DateOnly.FromDayNumber(columns.Decided[outcome]), DateOnly.FromDayNumber(columns.Committed[offence]), outcomes.DisposalOf(outcome)));
                }
            }
        }

        proven.Sort((one, other) => one.Date.CompareTo(other.Date) is var order and not 0 ? order : outcomes.Compare((one.Offence, one.Outcome), (other.Offence, other.Outcome)));
        return [.. proven];
    }
}
