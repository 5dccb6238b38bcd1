using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Children in contact with the police between one substantive outcome and the next: what happened in between that no outcome shows.</summary>
public static class ContactBetweenOutcomes
{
    /// <summary>
    /// A crime counts between two outcomes where it was committed (else recorded) after the day of the earlier and recorded before the day of the
    /// next; a stay in custody where it began in between. What follows the last outcome is not between two.
    /// </summary>
    /// <param name="service">The service's code.</param>
    public static ImmutableArray<ListedChild> Of(JoinedCaseload joined, string service)
    {
        ArgumentNullException.ThrowIfNull(joined);
        return ListedChild.Sorted(joined.ChildrenOf(service).Select(child => Of(joined, child)));
    }

    private static ListedChild? Of(JoinedCaseload joined, Child child)
    {
        ImmutableArray<ProvenOutcome> days = [.. joined.ProvenOf(child.Ypid).DistinctBy(outcome => outcome.Date)];
        List<string> reasons = [];
        List<PoliceContact> contacts = [];
        List<ProvenOutcome> around = [];
        for (int next = 1; next < days.Length; next++)
        {
            (ProvenOutcome from, ProvenOutcome to) = (days[next - 1], days[next]);
            PoliceContact[] between = [.. joined.ContactsOf(child.Ypid).Where(contact => (contact.Committed ?? contact.Date) > from.Date && contact.Date < to.Date)];
            if (between.Length > 0)
            {
                reasons.Add($"{ContactWords.Of(between)} between the outcomes of {ContactWords.Day(from.Date)} and {ContactWords.Day(to.Date)}");
                contacts.AddRange(between);
                around.AddRange([from, to]);
            }
        }

        return reasons.Count == 0 ? null : new ListedChild(
            child.Ypid, contacts[^1].Date, ContactWords.Sentence(string.Join("; ", reasons)) + ".", Evidence.Of(contacts, around.Distinct()));
    }
}
