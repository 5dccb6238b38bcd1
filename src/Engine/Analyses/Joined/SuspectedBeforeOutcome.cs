using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Children the police knew before their first substantive outcome, or who have had none: where help could begin earlier (spec 8.3).</summary>
/// <param name="NotYet">Without a substantive outcome by the extract's end.</param>
/// <param name="Before">With a contact on a day before that of their first substantive outcome.</param>
public sealed record SuspectedBeforeOutcome(ImmutableArray<ListedChild> NotYet, ImmutableArray<ListedChild> Before)
{
    /// <param name="service">The service's code.</param>
    public static SuspectedBeforeOutcome Of(JoinedCaseload joined, string service)
    {
        ArgumentNullException.ThrowIfNull(joined);
        ImmutableArray<Child> children = [.. joined.ChildrenOf(service)];
        return new(
            ListedChild.Sorted(children.Where(child => joined.ProvenOf(child.Ypid).IsEmpty).Select(child => WithoutOutcome(joined, child))),
            ListedChild.Sorted(children.Where(child => !joined.ProvenOf(child.Ypid).IsEmpty).Select(child => BeforeFirst(joined, child))));
    }

    private static ListedChild WithoutOutcome(JoinedCaseload joined, Child child)
    {
        ImmutableArray<PoliceContact> contacts = joined.ContactsOf(child.Ypid);
        string reason = $"{ContactWords.Sentence(ContactWords.Of(contacts))} since {ContactWords.Day(contacts[0].Date)}; "
            + $"no substantive outcome by {ContactWords.Day(joined.Caseload.End)}.";
        return new ListedChild(child.Ypid, contacts[^1].Date, reason, Evidence.Of(contacts, []));
    }

    private static ListedChild? BeforeFirst(JoinedCaseload joined, Child child)
    {
        ProvenOutcome first = joined.ProvenOf(child.Ypid)[0];
        ImmutableArray<PoliceContact> contacts = [.. joined.ContactsOf(child.Ypid).Where(contact => contact.Date < first.Date)];
        if (contacts.IsEmpty)
        {
            return null;
        }

        // The crime that led to the outcome is among them: crimes committed before that offence are the ones that came earlier.
        int earlier = contacts.Count(contact => contact.Kind == ContactKind.Suspected && contact.Committed < first.Committed);
        int days = first.Date.DayNumber - contacts[0].Date.DayNumber;
        string reason = $"{ContactWords.Sentence(ContactWords.Of(contacts))} before the first substantive outcome on {ContactWords.Day(first.Date)}, "
            + $"the first time {ContactWords.Counted(days, "day")} earlier; {ContactWords.Counted(earlier, "crime")} committed before the offence of that outcome.";
        return new ListedChild(child.Ypid, first.Date, reason, Evidence.Of(contacts, [first]));
    }
}
