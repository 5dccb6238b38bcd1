using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>
/// The quarterly cohorts of proven reoffending: each child's index event in each quarter, with the reoffences that
/// followed it (contracts/extract-layout.md, "Proven reoffending").
/// </summary>
internal static class ReoffendingCohorts
{
    /// <summary>Months in which a reoffence is committed (MoJ, since 2015).</summary>
    public const int FollowUpMonths = 12;

    /// <summary>Months in which it is proven: the follow-up and six more for the courts.</summary>
    public const int ProvenMonths = 18;

    private const int YoungestAge = 10;
    private const int OldestAge = 17;

    public static EventTable Table(JoinedRecords records, IReadOnlyCollection<CustodyRelease> releases, ServiceList services, DateOnly end) =>
        EventRow.Table(Rows(records, releases, services, end), services.Count)
            .Has(Fact.Reoffended, row => row.Reoffences > 0)
            .Sum(Amount.Reoffences, row => row.Reoffences)
            .Build();

    private static IEnumerable<EventRow> Rows(JoinedRecords records, IReadOnlyCollection<CustodyRelease> releases, ServiceList services, DateOnly end)
    {
        ILookup<int, IndexEvent> released = Releases(records, releases, end).ToLookup(release => release.Place);
        for (int place = 0; place < records.Children.Length; place++)
        {
            FollowedOffences offences = FollowedOffences.Of(records, place);
            foreach (IndexEvent index in OnePerQuarter([.. Disposals(records, place), .. released[place]]))
            {
                yield return Row(index, offences, services);
            }
        }
    }

    /// <summary>True where the follow-up of a cohort that ends with this quarter was over by the extract's end.</summary>
    public static bool IsMature(Quarter quarter, DateOnly end) => Calendar.PlusMonths(quarter.LastDay, ProvenMonths) <= end;

    private static IEnumerable<IndexEvent> Disposals(JoinedRecords records, int place) =>
        from proven in records.ProvenOf(place)
        where !proven.IsCustody && !proven.Offence.IsBreach && !proven.Outcome.IsResidentElsewhere
        select new IndexEvent(place, proven.Child, proven.Date, proven.Service, proven.Offence.OffenceId, proven, proven.Offence);

    private static IEnumerable<IndexEvent> Releases(JoinedRecords records, IReadOnlyCollection<CustodyRelease> releases, DateOnly end)
    {
        ILookup<(string, string), Outcome> custody = records.Outcomes
            .Where(outcome => outcome.Disposal.Tier == OutcomeTier.Custody)
            .ToLookup(outcome => (outcome.Ypid, outcome.OffenceId));
        return from release in releases
               let place = records.PlaceOf(release.Ypid)
               let child = records.Children[place]
               let linked = custody[(release.Ypid, release.OffenceId)]
               where release.Date <= end && !child.IsDeleted
               where !linked.Any() || linked.Any(outcome => !outcome.IsAppealedAway && !outcome.IsResidentElsewhere)
               select new IndexEvent(
                   place, child, release.Date, child.Service, release.OffenceId, null, records.Offence(release.Ypid, release.OffenceId));
    }

    private static IEnumerable<IndexEvent> OnePerQuarter(List<IndexEvent> events)
    {
        events.RemoveAll(index => index.Age is < YoungestAge or > OldestAge);
        events.Sort(IndexEvent.CompareInTime);
        return events.DistinctBy(index => Quarter.Of(index.Date));
    }

    private static EventRow Row(IndexEvent index, FollowedOffences offences, ServiceList services) => new()
    {
        Service = services.PlaceOf(index.Service),
        Date = index.Date,
        Child = index.Place,
        Sex = index.Child.Sex,
        Ethnicity = index.Child.Ethnicity,
        Age = index.Age,
        Tier = index.Tier,
        OrderType = index.Outcome?.Outcome.Disposal.OrderType ?? OrderType.Custody,
        CourtType = index.Outcome?.Outcome.CourtType ?? CourtType.Unknown,
        Category = index.Offence?.Category ?? OffenceCategory.NotKnown,
        Gravity = index.Offence?.Gravity ?? 0,
        Reoffences = FollowUp.Count(
            offences.Committed,
            offences.Proven,
            index.Date.DayNumber,
            Calendar.PlusMonths(index.Date, FollowUpMonths).DayNumber,
            Calendar.PlusMonths(index.Date, ProvenMonths).DayNumber),
    };
}
