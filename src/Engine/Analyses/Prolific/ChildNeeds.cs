using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Cohorts.Orders;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>What the records show of one child. Nothing dated after the extract's end is used.</summary>
internal sealed class ChildNeeds(CaseRecords records, DateOnly end)
{
    /// <summary>The file each need is read from.</summary>
    public static readonly FrozenDictionary<Need, string> Files = new Dictionary<Need, string>
    {
        [Need.LookedAfterAtIndex] = "care_statuses.csv",
        [Need.LookedAfterEver] = "care_statuses.csv",
        [Need.SocialCareAtIndex] = "care_statuses.csv",
        [Need.SocialCareEver] = "care_statuses.csv",
        [Need.SendIdentified] = "sendaln.csv",
        [Need.MentalHealth] = "health.csv",
        [Need.SubstanceMisuse] = "health.csv",
        [Need.EteUnsuitableAtIndex] = "ete_statuses.csv",
        [Need.AccommodationUnsuitableAtIndex] = "residences.csv",
    }.ToFrozenDictionary();

    private static readonly ImmutableArray<CareStatusKind> LookedAfter = [CareStatusKind.ChildLookedAfter];

    private static readonly ImmutableArray<CareStatusKind> SocialCare =
        [CareStatusKind.ChildLookedAfter, CareStatusKind.ChildProtectionPlan, CareStatusKind.ChildInNeed];

    /// <summary>Null = not known: for suitability alone, where the absence of a record says nothing.</summary>
    /// <param name="entry">The child's first entry in the cohort.</param>
    public bool? Has(Need need, EventRow entry)
    {
        int child = entry.Child;
        DateOnly index = DateOnly.FromDayNumber(entry.Day);
        return need switch
        {
            Need.LookedAfterAtIndex => HasCare(child, LookedAfter, status => Calendar.Holds(status.Start, status.End, index)),
            Need.LookedAfterEver => HasCare(child, LookedAfter, status => status.Start <= end),
            Need.SocialCareAtIndex => HasCare(child, SocialCare, status => Calendar.Holds(status.Start, status.End, index)),
            Need.SocialCareEver => HasCare(child, SocialCare, status => status.Start <= end),
            Need.SendIdentified => records.SendRecords[child].Any(record => record.IsIdentified == true && record.Start <= end),
            Need.MentalHealth => HasHealthNeed(child, HealthNeed.MentalHealth),
            Need.SubstanceMisuse => HasHealthNeed(child, HealthNeed.SubstanceMisuse),
            Need.EteUnsuitableAtIndex => IsUnsuitable(
                records.EteStatuses[child].Where(status => Calendar.Holds(status.Start, status.End, index)).Select(status => status.CountedSuitability)),
            Need.AccommodationUnsuitableAtIndex => IsUnsuitable(
                records.Residences[child].Where(residence => Calendar.Holds(residence.Start, residence.End, index)).Select(residence => residence.Suitability)),
            _ => throw new ArgumentOutOfRangeException(nameof(need), need, "No such need."),
        };
    }

    private static bool? IsUnsuitable(IEnumerable<Suitability> states)
    {
        StatedSuitability stated = StatedSuitability.Of(states);
        return stated.IsSuitable || stated.IsUnsuitable ? stated.IsUnsuitable : null;
    }

    private bool HasCare(int child, ImmutableArray<CareStatusKind> kinds, Func<CareStatus, bool> counts) =>
        records.CareStatuses[child].Any(status => kinds.Contains(status.Kind) && counts(status));

    private bool HasHealthNeed(int child, HealthNeed need) =>
        records.HealthRecords[child].Any(record => record.Need == need && (record.Screened <= end || record.AttendedStart <= end));
}
