using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>
/// What children were cautioned or sentenced with: all offences that gave one child the same outcome on one day are one row
/// (spec 4.8, 4.11: the YJB's Disparity Toolkit).
/// </summary>
internal static class Sanctions
{
    public static EventTable Table(Outcomes outcomes, int services, CareHistory care) =>
        EventRow.Table(ChildRanges.Rows<EventRow>(outcomes.Columns.Children, 3, () => Adder(outcomes)), services)
            .Code(Dimensions.CareStatus, row => care.On(row.Child, row.Day))
            .Has(Fact.AtCourt, row => (OutcomeTier)row.Tier is OutcomeTier.FirstTier or OutcomeTier.Community or OutcomeTier.Custody)
            .Has(Fact.ToCustody, row => (OutcomeTier)row.Tier == OutcomeTier.Custody)
            .Build();

    /// <summary>What one child was cautioned or sentenced with: of each day and disposal the offence of the highest gravity, of equals the first by id.</summary>
    public static IReadOnlyCollection<(int Offence, int Outcome)> Of(Outcomes outcomes, int child)
    {
        Dictionary<(int Day, byte Disposal), (int Offence, int Outcome)> sanctions = [];
        Find(outcomes, child, sanctions);
        return sanctions.Values;
    }

    /// <summary>The row of a sanction.</summary>
    public static EventRow Row(Outcomes outcomes, int child, int offence, int outcome) =>
        outcomes.Row(child, offence, outcome, outcomes.Columns.AgeAtArrestOrOffence[offence]);

    /// <summary>True for an outcome that a child was cautioned or sentenced with (spec 4.11, the toolkit's filters).</summary>
    public static bool IsEligible(Outcomes outcomes, int child, int offence, int outcome) =>
        outcomes.IsProven(outcome) && !outcomes.IsElsewhere(outcome)
        && outcomes.Columns.AgeAtArrestOrOffence[offence] is >= Outcomes.YoungestAge and <= Outcomes.OldestAge
        && outcomes.AgeOnFirstHearing(child, offence, outcome) <= Outcomes.OldestAge;

    private static Action<int, List<EventRow>> Adder(Outcomes outcomes)
    {
        Dictionary<(int Day, byte Disposal), (int Offence, int Outcome)> sanctions = [];
        return (child, rows) =>
        {
            sanctions.Clear();
            if (!outcomes.Columns.IsDeleted[child])
            {
                Find(outcomes, child, sanctions);
            }

            foreach ((int offence, int outcome) in sanctions.Values)
            {
                rows.Add(Row(outcomes, child, offence, outcome));
            }
        };
    }

    private static void Find(Outcomes outcomes, int child, Dictionary<(int Day, byte Disposal), (int Offence, int Outcome)> sanctions)
    {
        RecordColumns columns = outcomes.Columns;
        for (int offence = columns.OffenceStarts[child]; offence < columns.OffenceStarts[child + 1]; offence++)
        {
            for (int outcome = columns.OutcomeStarts[offence]; outcome < columns.OutcomeStarts[offence + 1]; outcome++)
            {
                if (IsEligible(outcomes, child, offence, outcome))
                {
                    var key = (columns.Decided[outcome], columns.Disposal[outcome]);
                    if (!sanctions.TryGetValue(key, out var found) || columns.Gravity[offence] > columns.Gravity[found.Offence])
                    {
                        sanctions[key] = (offence, outcome);
                    }
                }
            }
        }
    }
}
