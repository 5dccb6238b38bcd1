using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Orders;

/// <summary>Which occasions are followed by a programme, and from when to when.</summary>
internal sealed class ProgrammeModel(SplitMix64 draw)
{
    private const int NorthInThousand = 470;
    private const int VoluntaryInThousand = 960;
    private const int ConditionalCautionInThousand = 850;

    /// <summary>Of a youth caution the service's own work is not a condition.</summary>
    private const int CautionInThousand = 300;

    /// <summary>The case system has programmes for what was decided from this day.</summary>
    private static readonly DateOnly Begin = new(2018, 11, 1);

    /// <summary>A child's programmes that have begun when the extract ends.</summary>
    public IEnumerable<Programme> For(CaseFile file)
    {
        string area = draw.Chance(NorthInThousand) ? "North" : "West";
        return
        [
            .. file.Occasions.Where(occasion => HasProgramme(file.Child, occasion)).SelectMany(occasion => For(file, occasion, area))
                .Where(programme => programme.Start <= Coverage.To),
        ];
    }

    private static bool HasProgramme(Child child, NumberedOccasion occasion) =>
        occasion.Final is { IsAppealedAway: false } final && final.Date >= Begin && child.AgeOn(final.Date) <= 17
        && (final.Disposal.IsGivenInCourt || (!final.IsElsewhere && !child.IsDeleted));

    private IEnumerable<Programme> For(CaseFile file, NumberedOccasion occasion, string area)
    {
        Outcome final = occasion.Final!;
        switch (final.Disposal.Tier)
        {
            case Tier.Diversion when Voluntary(final.Disposal) is { } type && draw.Chance(VoluntaryInThousand):
                return [OutOfCourt(file, occasion, type, area)];
            case Tier.PreCourt when draw.Chance(final.Disposal == Disposals.YouthCaution ? CautionInThousand : ConditionalCautionInThousand):
                return [OutOfCourt(file, occasion, final.Disposal.Code, area)];
            case Tier.FirstTier or Tier.Community when final.EndDate is { } end && final.Disposal.Code is "REFERRAL_ORDER" or "YOUTH_REHABILITATION_ORDER":
                return [Supervised(file, occasion, end, area)];
            case Tier.Custody when occasion.Occasion.Release is { } release:
                return Custody(file, occasion, release, area);
            default:
                return [];
        }
    }

    private static string? Voluntary(Disposal disposal) => disposal.Seriousness switch
    {
        21 => "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT",
        22 => "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT",
        23 => "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT",
        24 => "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT",
        _ => null,
    };

    /// <summary>Begins while the child is still 17.</summary>
    private Programme OutOfCourt(CaseFile file, NumberedOccasion occasion, string type, string area)
    {
        DateOnly decided = occasion.Final!.Date;
        DateOnly begun = decided.AddDays(draw.Below(11));
        DateOnly start = file.Child.AgeOn(begun) > 17 ? decided : begun;
        return new Programme(file, occasion, type, start, start.AddDays(draw.Between(42, 120))) { Area = area };
    }

    /// <summary>A referral order runs from the panel's contract, some weeks after the court.</summary>
    private Programme Supervised(CaseFile file, NumberedOccasion occasion, DateOnly end, string area)
    {
        Outcome final = occasion.Final!;
        int weeks = final.Disposal == Disposals.ReferralOrder && file.Child.AgeOn(final.Date.AddDays(42)) <= 17 ? draw.Between(2, 6) : 0;
        return new Programme(file, occasion, final.Disposal.Code, final.Date.AddDays(7 * weeks), NotLongAfter18(file.Child, end.AddDays(7 * weeks))) { Area = area };
    }

    private IEnumerable<Programme> Custody(CaseFile file, NumberedOccasion occasion, DateOnly release, string area)
    {
        Outcome final = occasion.Final!;
        if (final.Disposal != Disposals.DetentionAndTraining)
        {
            DateOnly licenceOver = NotLongAfter18(file.Child, release.AddDays(draw.Between(120, 400)));
            return [new Programme(file, occasion, final.Disposal.Code, final.Date, licenceOver > release ? licenceOver : release) { Area = area }];
        }

        DateOnly end = NotLongAfter18(file.Child, final.EndDate ?? release.AddDays(90));
        Programme custody = new(file, occasion, "DTO_CUSTODY", final.Date, release) { Area = area };
        return end > release.AddDays(7) ? [custody, new Programme(file, occasion, "DTO_LICENCE", release, end) { Area = area }] : [custody];
    }

    /// <summary>Later the adult services have taken over.</summary>
    private DateOnly NotLongAfter18(Child child, DateOnly end)
    {
        DateOnly eighteen = child.DateOfBirth.AddYears(18);
        return end > eighteen.AddDays(90) ? eighteen.AddDays(draw.Between(10, 60)) : end;
    }
}
