using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Each child's first entry to the youth justice system (contracts/extract-layout.md, "First-time entrants").</summary>
internal static class FirstEntries
{
    public static EventTable Table(Outcomes outcomes, int services, CareHistory care)
    {
        First[] firsts = ChildRanges.Rows<First>(outcomes.Columns.Children, 1, () => (child, found) => Add(outcomes, child, found));
        return EventRow.Table(
            [.. OncePerPerson(outcomes, firsts)
                .Where(first => !outcomes.IsElsewhere(first.Outcome))
                .Select(first => outcomes.Row(first.Child, first.Offence, first.Outcome, outcomes.Columns.AgeAtArrestOrOffence[first.Offence]))],
            services)
            .Code(Dimensions.CareStatus, row => care.On(row.Child, row.Day))
            .Build();
    }

    private static void Add(Outcomes outcomes, int child, List<First> found)
    {
        RecordColumns columns = outcomes.Columns;
        First? first = null;
        for (int offence = columns.OffenceStarts[child]; !columns.IsDeleted[child] && offence < columns.OffenceStarts[child + 1]; offence++)
        {
            for (int outcome = columns.OutcomeStarts[offence]; outcome < columns.OutcomeStarts[offence + 1]; outcome++)
            {
                // The day first: most outcomes come after the first entry, and a later one need not be looked at.
                var other = new First(child, offence, outcome);
                if ((first is null || IsBefore(outcomes, other, first.Value)) && IsEligible(outcomes, child, offence, outcome))
                {
                    first = other;
                }
            }
        }

        if (first is not null)
        {
            found.Add(first.Value);
        }
    }

    private static bool IsEligible(Outcomes outcomes, int child, int offence, int outcome) =>
        outcomes.IsProven(outcome)
        && outcomes.Columns.AgeAtArrestOrOffence[offence] is >= Outcomes.YoungestAge and <= Outcomes.OldestAge
        && outcomes.AgeOnFirstHearing(child, offence, outcome) <= Outcomes.OldestAge;

    private static bool IsBefore(Outcomes outcomes, First one, First other)
    {
        int order = outcomes.Columns.Decided[one.Outcome].CompareTo(outcomes.Columns.Decided[other.Outcome]);
        order = order != 0 ? order : outcomes.Compare((one.Offence, one.Outcome), (other.Offence, other.Outcome));
        return (order != 0 ? order : one.Child.CompareTo(other.Child)) < 0;
    }

    /// <summary>
    /// The same child held under two ids is counted once, at the earlier entry. Residence is looked at only afterwards, so that
    /// an earlier entry elsewhere disqualifies a later one here.
    /// </summary>
    private static IEnumerable<First> OncePerPerson(Outcomes outcomes, First[] firsts)
    {
        Dictionary<int, First> earliest = [];
        foreach (First first in firsts)
        {
            int person = outcomes.Columns.Person[first.Child];
            if (person != RecordColumns.None && (!earliest.TryGetValue(person, out First found) || IsBefore(outcomes, first, found)))
            {
                earliest[person] = first;
            }
        }

        return firsts.Where(first => outcomes.Columns.Person[first.Child] is var person && (person == RecordColumns.None || earliest[person] == first));
    }

    private readonly record struct First(int Child, int Offence, int Outcome);
}
