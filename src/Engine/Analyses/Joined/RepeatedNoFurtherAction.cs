using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Children of whom more crimes than a number ended with no further action: each time the chance to help may have passed.</summary>
public static class RepeatedNoFurtherAction
{
    /// <summary>More than so many: "no further action more than twice" is three crimes or more.</summary>
    public const int MoreThan = 2;

    /// <summary>
    /// Home Office outcome types that end a crime with no further action: not in the public interest (9, 10, 21), prosecution prevented (12, 13, 17), evidential difficulties
    /// (14, 15, 16), investigation complete (18), transferred to another body (20), diversion without further action (22). The YJB names 20, 21 and 22 "NFA" too, with the service's work or
    /// without (spec 2.7, 5.6). Community resolution (8) and deferred prosecution (23) are not.
    /// </summary>
    public static readonly ImmutableSortedSet<int> Types = [9, 10, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22];

    /// <summary>Crimes are counted, each once, whose outcome is dated no later than the extract's end; stays in custody are not.</summary>
    /// <param name="service">The service's code.</param>
    /// <param name="moreThan">0 or more.</param>
    public static ImmutableArray<ListedChild> Of(JoinedCaseload joined, string service, int moreThan = MoreThan)
    {
        ArgumentNullException.ThrowIfNull(joined);
        ArgumentOutOfRangeException.ThrowIfNegative(moreThan);
        return ListedChild.Sorted(joined.ChildrenOf(service).Select(child => Of(joined, child, moreThan)));
    }

    /// <summary>The crime ended with no further action by a day, included.</summary>
    internal static bool IsEnded(PoliceContact contact, DateOnly by) =>
        contact.Kind == ContactKind.Suspected && contact.OutcomeType is { } type && Types.Contains(type) && (contact.OutcomeDate ?? contact.Date) <= by;

    private static ListedChild? Of(JoinedCaseload joined, Child child, int moreThan)
    {
        ImmutableArray<PoliceContact> ended = [.. joined.ContactsOf(child.Ypid).Where(contact => IsEnded(contact, joined.Caseload.End))];
        if (ended.Length <= moreThan)
        {
            return null;
        }

        DateOnly first = ended.Min(contact => contact.OutcomeDate ?? contact.Date);
        DateOnly last = ended.Max(contact => contact.OutcomeDate ?? contact.Date);
        string reason = $"{ContactWords.Counted(ended.Length, "crime")} ended with no further action, from {ContactWords.Day(first)} to {ContactWords.Day(last)}.";
        return new ListedChild(child.Ypid, last, reason, Evidence.Of(ended, []));
    }
}
