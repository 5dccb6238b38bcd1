using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Children who may be offered Turnaround by stated criteria (spec 8.3): a list to look at, not a decision.</summary>
/// <param name="AsAt">The day asked about, included.</param>
/// <param name="Since">The first day a ground may have arisen, included.</param>
/// <param name="Children">Those with a ground and nothing against it.</param>
/// <param name="LeftOutForOrders">Children with a ground who have had a statutory order.</param>
public sealed record TurnaroundEligibility(DateOnly AsAt, DateOnly Since, ImmutableArray<ListedChild> Children, int LeftOutForOrders)
{
    /// <summary>Community resolution (spec 2.7).</summary>
    private const int Resolution = 8;

    private static readonly ImmutableHashSet<string> DischargesAndFines = ["ABSOLUTE_DISCHARGE", "CONDITIONAL_DISCHARGE", "FINE"];

    /// <param name="service">The service's code.</param>
    /// <param name="criteria">Null = as published.</param>
    public static TurnaroundEligibility Of(JoinedCaseload joined, string service, TurnaroundCriteria? criteria = null)
    {
        ArgumentNullException.ThrowIfNull(joined);
        TurnaroundCriteria asked = criteria ?? new TurnaroundCriteria();
        DateOnly asAt = joined.Caseload.End;
        DateOnly since = Calendar.PlusMonths(asAt, -asked.Months).AddDays(1);
        IEnumerable<Child> ofAge = joined.Caseload.Extract.Children.Where(child => child.Service == service && !child.IsDeleted
            && Calendar.CompletedYears(child.DateOfBirth, asAt) is var age && age >= asked.YoungestAge && age <= asked.OldestAge);
        ImmutableArray<ListedChild> grounded = ListedChild.Sorted(ofAge.Select(child => Of(joined, child, since, asked)));
        ImmutableArray<ListedChild> eligible = [.. grounded.Where(child => !asked.LeavesOutStatutoryOrders || !joined.ProvenOf(child.Ypid).Any(IsStatutoryOrder))];
        return new(asAt, since, eligible, grounded.Length - eligible.Length);
    }

    private static ListedChild? Of(JoinedCaseload joined, Child child, DateOnly since, TurnaroundCriteria criteria)
    {
        ImmutableArray<ProvenOutcome> proven = joined.ProvenOf(child.Ypid);
        ImmutableArray<Ground> grounds =
        [
            .. joined.ContactsOf(child.Ypid).SelectMany(contact => Of(contact, joined.Caseload.End))
                .Concat(proven.Select((outcome, place) => Of(outcome, place == 0)).OfType<Ground>())
                .Where(ground => ground.Date >= since && ground.Date <= joined.Caseload.End && criteria.Grounds.Contains(ground.Kind))
                .OrderBy(ground => ground.Date).ThenBy(ground => ground.Kind),
        ];
        return grounds.IsEmpty ? null : new ListedChild(
            child.Ypid, grounds[^1].Date,
            ContactWords.Sentence(string.Join("; ", grounds.Select(ground => $"{WordsOf(ground.Kind)} on {ContactWords.Day(ground.Date)}").Distinct())) + AgeWords(child, joined.Caseload.End),
            [.. grounds.Select(ground => ground.Evidence).Distinct()]);
    }

    private static IEnumerable<Ground> Of(PoliceContact contact, DateOnly by)
    {
        if (contact.Kind == ContactKind.Detained)
        {
            return [new(TurnaroundGround.Arrested, contact.Date, Evidence.Of(contact))];
        }

        DateOnly ended = contact.OutcomeDate ?? contact.Date;
        return RepeatedNoFurtherAction.IsEnded(contact, by) ? [new(TurnaroundGround.NoFurtherAction, ended, Evidence.Of(contact))]
            : contact.OutcomeType == Resolution ? [new(TurnaroundGround.CommunityResolution, ended, Evidence.Of(contact))]
            : [];
    }

    private static Ground? Of(ProvenOutcome outcome, bool isFirst) =>
        isFirst && outcome.Disposal.OrderType == OrderType.YouthCaution ? new(TurnaroundGround.FirstYouthCaution, outcome.Date, Evidence.Of(outcome))
        : DischargesAndFines.Contains(outcome.Disposal.Code) ? new(TurnaroundGround.DischargedOrFined, outcome.Date, Evidence.Of(outcome))
        : null;

    private static bool IsStatutoryOrder(ProvenOutcome outcome) =>
        outcome.Disposal.OrderType is OrderType.ReferralOrder or OrderType.YouthRehabilitationOrder or OrderType.Custody
        || outcome.Disposal.Tier is OutcomeTier.Community or OutcomeTier.Custody;

    private static string WordsOf(TurnaroundGround ground) => ground switch
    {
        TurnaroundGround.Arrested => "arrested",
        TurnaroundGround.NoFurtherAction => "a crime ended with no further action",
        TurnaroundGround.CommunityResolution => "a community resolution",
        TurnaroundGround.FirstYouthCaution => "a first youth caution",
        TurnaroundGround.DischargedOrFined => "discharged or fined by a court",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "No such ground."),
    };

    private static string AgeWords(Child child, DateOnly asAt) =>
        $". Aged {ContactWords.Number(Calendar.CompletedYears(child.DateOfBirth, asAt))}.";

    private sealed record Ground(TurnaroundGround Kind, DateOnly Date, Evidence Evidence);
}
