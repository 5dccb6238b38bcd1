using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>A caseload with its children's contacts with the police beside it. The lists made of it name children: restricted, for the service's own staff.</summary>
public sealed class JoinedCaseload
{
    private readonly FrozenDictionary<string, ImmutableArray<PoliceContact>> _contacts;

    private JoinedCaseload(Caseload caseload, ImmutableArray<PoliceContact> contacts, ContactsLeftOut leftOut, FrozenSet<string>? withPncId)
    {
        (Caseload, LeftOut, WithPncId) = (caseload, leftOut, withPncId);
        Contacts = contacts.Length;
        _contacts = contacts.GroupBy(contact => contact.Ypid, StringComparer.Ordinal).ToFrozenDictionary(
            child => child.Key, child => child.OrderBy(contact => contact.Date).ThenBy(contact => contact.Reference, StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
    }

    public Caseload Caseload { get; }

    /// <summary>How many contacts the lists use.</summary>
    public int Contacts { get; }

    public ContactsLeftOut LeftOut { get; }

    /// <summary>How many children have a contact the lists use.</summary>
    public int Children => _contacts.Count;

    /// <summary>The children the service has a PNC id for; null where its list of people is not there.</summary>
    internal FrozenSet<string>? WithPncId { get; }

    /// <param name="caseload">The prepared extract.</param>
    /// <param name="contacts">In any order.</param>
    /// <param name="withPncId">Ids of the children the service has a PNC id for; null = not known.</param>
    public static JoinedCaseload Of(Caseload caseload, IEnumerable<PoliceContact> contacts, IEnumerable<string>? withPncId = null)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        Dictionary<string, Child> children = caseload.Extract.Children.Where(child => !child.IsDeleted).ToDictionary(child => child.Ypid, StringComparer.Ordinal);
        ImmutableArray<PoliceContact> all = [.. contacts];
        ImmutableArray<PoliceContact> once = [.. all.DistinctBy(contact => (contact.Ypid, contact.Kind, contact.Reference))];
        ImmutableArray<PoliceContact> known = [.. once.Where(contact => children.ContainsKey(contact.Ypid))];
        ImmutableArray<PoliceContact> dated = [.. known.Where(contact => contact.Date <= caseload.End)];
        ImmutableArray<PoliceContact> used = [.. dated.Where(contact => IsOfAge(children[contact.Ypid], contact.Date))];
        var leftOut = new ContactsLeftOut(all.Length - once.Length, once.Length - known.Length, known.Length - dated.Length, dated.Length - used.Length);
        return new JoinedCaseload(caseload, used, leftOut, withPncId?.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>A child's contacts, by day.</summary>
    internal ImmutableArray<PoliceContact> ContactsOf(string ypid) => _contacts.GetValueOrDefault(ypid, []);

    /// <summary>The children of a service who have a contact, by id.</summary>
    internal IEnumerable<Child> ChildrenOf(string service) =>
        Caseload.Extract.Children.Where(child => child.Service == service && _contacts.ContainsKey(child.Ypid)).OrderBy(child => child.Ypid, StringComparer.Ordinal);

    /// <summary>A child's substantive outcomes that stand, by day.</summary>
    internal ImmutableArray<ProvenOutcome> ProvenOf(string ypid) => ProvenOutcome.Of(Caseload.Histories.Outcomes, Caseload.Histories.Places.Child(ypid));

    internal static bool IsOfAge(Child child, DateOnly day) =>
        Calendar.CompletedYears(child.DateOfBirth, day) is >= Outcomes.YoungestAge and <= Outcomes.OldestAge;
}
