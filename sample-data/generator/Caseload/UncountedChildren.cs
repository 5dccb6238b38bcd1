using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Caseload;

/// <summary>Children a service works with or knows of who appear in no measure of cautions and sentences.</summary>
internal sealed class UncountedChildren(SplitMix64 draw, CareerModel careers, OccasionModel occasions)
{
    private const int FewestDiversionsInAQuarter = 10;
    private const int MostDiversionsInAQuarter = 52;

    /// <summary>From this quarter, April-June 2018, the service's own prevention and diversion work brings in so many children more.</summary>
    private const int PreventionBegins = 21;
    private const int MoreByPrevention = 100;

    private const int Deleted = 14;
    private const int Quashed = 5;
    private const int OpenOnly = 38;

    /// <summary>All of them, group by group.</summary>
    public IEnumerable<Child> All() => [.. DivertedOnly(), .. LivingElsewhere(), .. OnTheDeletedList(), .. WithQuashedConviction(), .. WithOpenAllegation()];

    /// <summary>Community resolutions, informal action and Outcome 22 only: more of them every year.</summary>
    private IEnumerable<Child> DivertedOnly()
    {
        for (int quarter = 0; quarter < Quarter.Count; quarter++)
        {
            int children = FewestDiversionsInAQuarter + ((MostDiversionsInAQuarter - FewestDiversionsInAQuarter) * quarter / Quarter.Count) + draw.Below(7);
            children += quarter < PreventionBegins ? 0 : MoreByPrevention;
            for (int made = 0; made < children; made++)
            {
                yield return Diverted(new Quarter(quarter));
            }
        }
    }

    private Child Diverted(Quarter quarter)
    {
        DateOnly date = quarter.FirstDay.AddDays(draw.Below(quarter.Days));
        Child child = ChildModel.AgedOn(draw, date.AddDays(-75));
        child = child with { Occasions = [occasions.Diversion(child, date)] };
        DateOnly again = date.AddDays(draw.Between(80, 400));
        return draw.Chance(130) && again <= Coverage.To && child.AgeOn(again) < 18
            ? child with { Occasions = child.Occasions.Add(occasions.Diversion(child, again)) }
            : child;
    }

    /// <summary>Supervised here for another service: every outcome was given while living outside the area.</summary>
    private IEnumerable<Child> LivingElsewhere()
    {
        for (int quarter = 0; quarter < Quarter.Count; quarter++)
        {
            for (int made = draw.Between(1, 2); made > 0; made--)
            {
                Child child = careers.Whole(new Quarter(quarter));
                yield return child with { Occasions = [.. child.Occasions.Select(Elsewhere)] };
            }
        }
    }

    private IEnumerable<Child> OnTheDeletedList() =>
        Enumerable.Range(0, Deleted).Select(_ => careers.Whole(new Quarter(draw.Below(Quarter.Count))) with { IsDeleted = true });

    /// <summary>One conviction, set aside on appeal; where it was custody the release is of no account either.</summary>
    private IEnumerable<Child> WithQuashedConviction()
    {
        for (int made = 0; made < Quashed; made++)
        {
            Child child = careers.Start(new Quarter(6 + (made * 8)));
            Disposal disposal = made == 0 ? Disposals.DetentionAndTraining : Disposals.ReferralOrder;
            Occasion quashed = Rewritten(child.Occasions[^1], outcome => outcome with
            {
                Disposal = disposal,
                CourtType = "YOUTH",
                AppealStatus = "Result of appeal successful",
                EndDate = outcome.Date.AddMonths(6),
            });
            yield return child with { Occasions = [quashed with { Release = made == 0 ? quashed.Date.AddDays(61) : null }] };
        }
    }

    private IEnumerable<Child> WithOpenAllegation()
    {
        for (int made = 0; made < OpenOnly; made++)
        {
            DateOnly committed = Coverage.To.AddDays(-draw.Between(3, 330));
            Child child = ChildModel.AgedOn(draw, committed);
            yield return child with { Occasions = [occasions.OpenAllegation(child, committed)] };
        }
    }

    private static Occasion Elsewhere(Occasion occasion) => Rewritten(occasion, outcome => outcome with { IsElsewhere = true });

    private static Occasion Rewritten(Occasion occasion, Func<Outcome, Outcome> rewrite) => occasion with
    {
        Offences = [.. occasion.Offences.Select(offence => offence with { Outcomes = [.. offence.Outcomes.Select(rewrite)] })],
    };
}
