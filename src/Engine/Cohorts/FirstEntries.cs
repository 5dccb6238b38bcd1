using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Each child's first entry to the youth justice system (contracts/extract-layout.md, "First-time entrants").</summary>
internal static class FirstEntries
{
    private const int YoungestAge = 10;
    private const int OldestAge = 17;

    public static EventTable Table(JoinedRecords records, ServiceList services) =>
        EventRow.Table(Rows(records, services).OrderBy(row => row.Child), services.Count).Build();

    private static IEnumerable<EventRow> Rows(JoinedRecords records, ServiceList services) =>
        OncePerPerson(Enumerable.Range(0, records.Children.Length).Select(place => First(records.ProvenOf(place))).OfType<ProvenOutcome>())
            .Where(first => !first.Outcome.IsResidentElsewhere)
            .Select(first => Row(first, services));

    /// <summary>
    /// The same child held under two ids is counted once, at the earlier entry. An id that is blank or holds a space inside
    /// is somebody's remark, not an id, and merges nobody. Residence is looked at only afterwards, so that an earlier entry
    /// elsewhere disqualifies a later one here.
    /// </summary>
    private static IEnumerable<ProvenOutcome> OncePerPerson(IEnumerable<ProvenOutcome> firsts)
    {
        ILookup<bool, ProvenOutcome> mergeable = firsts.ToLookup(first => IsId(first.Child.OriginatingPersonId));
        return mergeable[true]
            .GroupBy(first => (first.Child.OriginatingPersonId, first.Child.DateOfBirth))
            .Select(person => First(person)!)
            .Concat(mergeable[false]);
    }

    private static bool IsId(string id) => id.Length > 0 && !id.Any(char.IsWhiteSpace) && !id.Equals("N/A", StringComparison.OrdinalIgnoreCase);

    private static ProvenOutcome? First(IEnumerable<ProvenOutcome> outcomes) =>
        outcomes.Where(IsEligible).OrderBy(proven => proven.Date).ThenBy(proven => proven, SeriousnessOrder.Instance).FirstOrDefault();

    private static bool IsEligible(ProvenOutcome proven) =>
        proven.AgeAtArrestOrOffence is >= YoungestAge and <= OldestAge && proven.AgeOnFirstHearing <= OldestAge;

    private static EventRow Row(ProvenOutcome first, ServiceList services) => new()
    {
        Service = services.PlaceOf(first.Service),
        Date = first.Date,
        Child = first.Place,
        Sex = first.Child.Sex,
        Ethnicity = first.Child.Ethnicity,
        Age = first.AgeAtArrestOrOffence,
        Tier = first.Outcome.Disposal.Tier,
        OrderType = first.Outcome.Disposal.OrderType,
        CourtType = first.Outcome.CourtType,
        Category = first.Offence.Category,
        Gravity = first.Offence.Gravity,
    };
}
