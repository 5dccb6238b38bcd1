using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Disclosure;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Analyses.Prolific;

/// <summary>
/// The needs of the prolific few beside those of the rest of the cohort. Hidden wherever one to five children have a need, or
/// one to five have not, in either group: both groups together, for one of them gives the other away to who knows the cohort.
/// </summary>
internal sealed class SharedNeeds(Caseload caseload)
{
    /// <summary>Needs that hold others: who has the inner has the outer. Their difference is a count of children too.</summary>
    private static readonly (Need Inner, Need Outer)[] Nested =
    [
        (Need.LookedAfterAtIndex, Need.LookedAfterEver), (Need.LookedAfterAtIndex, Need.SocialCareAtIndex),
        (Need.LookedAfterAtIndex, Need.SocialCareEver), (Need.LookedAfterEver, Need.SocialCareEver),
        (Need.SocialCareAtIndex, Need.SocialCareEver),
    ];

    private readonly ChildNeeds _needs = new(caseload.Histories.Records, caseload.End);

    /// <summary>One a need, in the order of <see cref="Need"/>.</summary>
    public ImmutableArray<NeedShare> Of(ImmutableArray<EventRow> few, ImmutableArray<EventRow> rest)
    {
        List<NeedShare> shares = [];
        foreach (Need need in Enum.GetValues<Need>())
        {
            NeedShare share = Count(need, few, rest);
            bool isHidden = share.Status == NeedStatus.Shown && (IsSmall(share.Few!) || IsSmall(share.Rest!) || IsNearInner(share, shares));
            shares.Add(isHidden ? new NeedShare(need, NeedStatus.Hidden, null, null) : share);
        }

        return [.. shares];
    }

    private static bool IsSmall(NeedCount count) => IsSmall(count.Children) || IsSmall(count.Known - count.Children) || IsSmall(count.Known);

    private static bool IsSmall(int children) => children is > 0 and < Suppression.SmallestShown;

    /// <summary>True where a shown need inside this one leaves one to five children over.</summary>
    private static bool IsNearInner(NeedShare outer, IEnumerable<NeedShare> earlier) => earlier.Any(inner =>
        inner.Status == NeedStatus.Shown && Nested.Contains((inner.Need, outer.Need))
        && (IsSmall(outer.Few!.Children - inner.Few!.Children) || IsSmall(outer.Rest!.Children - inner.Rest!.Children)));

    private NeedShare Count(Need need, ImmutableArray<EventRow> few, ImmutableArray<EventRow> rest) =>
        caseload.IsSupplied(ChildNeeds.Files[need])
            ? new NeedShare(need, NeedStatus.Shown, Count(need, few), Count(need, rest))
            : new NeedShare(need, NeedStatus.NotSupplied, null, null);

    private NeedCount Count(Need need, ImmutableArray<EventRow> children)
    {
        bool?[] answers = [.. children.Select(child => _needs.Has(need, child))];
        return new NeedCount(answers.Count(answer => answer == true), answers.Count(answer => answer is not null));
    }
}
