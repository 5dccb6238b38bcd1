using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Orders;

namespace KpiAnalytics.SampleData.States;

/// <summary>Where children learn and work. Enough hours are 25 of school age and 16 above; too few are never more than 15.</summary>
internal sealed class EteModel(SplitMix64 draw)
{
    private const int InEteInThousand = 770;
    private static readonly EteState Nothing = new("NONE", "UNSUITABLE", 0, 0);

    /// <summary>A child's places, and with them the hours at the programmes' starts and ends.</summary>
    public ImmutableArray<Stay<EteState>> For(
        IReadOnlyList<Programme> programmes, ImmutableArray<AnchorGroup> groups, IReadOnlyDictionary<AnchorGroup, EndOfOrder> ends)
    {
        DateOnly dateOfBirth = programmes[0].File.Child.DateOfBirth;
        EteState[] states = [.. groups.Select(group => State(SchoolAge.Includes(dateOfBirth, group.From), ends.GetValueOrDefault(group)))];
        var stays = Stays.Of(groups[0].From.AddDays(-draw.Between(60, 400)), groups, states);
        foreach (Programme programme in programmes.Where(programme => !programme.IsCustodialPart))
        {
            programme.HoursAtStart = Stays.On(stays, programme.Start)?.Hours;
            programme.HoursAtEnd = programme.HasEnded ? Stays.On(stays, programme.End)?.Hours : null;
        }

        return stays;
    }

    private EteState State(bool isOfSchoolAge, EndOfOrder? end)
    {
        bool isInEte = end?.IsInEte ?? draw.Chance(InEteInThousand);
        if (end is { IsKeptAway: true })
        {
            return Enough(isOfSchoolAge) with { Attended = 0, Alongside = null };
        }

        return (isInEte, isOfSchoolAge) switch
        {
            (true, _) => Enough(isOfSchoolAge),
            (false, true) => TooFewAtSchool(),
            (false, false) => TooFewAbove(),
        };
    }

    private EteState Enough(bool isOfSchoolAge)
    {
        string suitability = draw.Pick<string>([("SUITABLE", 950), ("UNSUITABLE", 20), ("UNKNOWN", 20), ("", 10)]);
        return isOfSchoolAge
            ? draw.Pick<EteState>(
            [
                (new("MAINSTREAM_SCHOOL", suitability, 25, 25), 45),
                (new("SCHOOL_FULL_TIME", suitability, 27, 26), 15),
                (new("ALTERNATIVE_PROVISION_PRU_FULL_TIME", suitability, 25, 25), 16),
                (new("ALTERNATIVE_PROVISION_OTHER_FULL_TIME", suitability, 25, 25), 12),
                (new("SCHOOL_PART_TIME", suitability, 15, 15) { Alongside = new("ALTERNATIVE_PROVISION", "SUITABLE", 12, 11) }, 5),
            ])
            : draw.Pick<EteState>(
            [
                (new("COLLEGE", suitability, 20, 18), 40),
                (new("TRAINING_COURSE_APPRENTICESHIP", suitability, 30, 30), 14),
                (new("FULL_TIME_EMPLOYMENT", suitability, 37, 37), 16),
                (new("TRAINEESHIP", suitability, 20, 16), 8),
                (new("COLLEGE", suitability, 12, 12) { Alongside = new("PART_TIME_EMPLOYMENT", "SUITABLE", 10, 10) }, 8),
                (new("SELF_EMPLOYMENT", suitability, 25, 25), 2),
            ]);
    }

    private EteState TooFewAtSchool()
    {
        string suitability = PartTimeSuitability();
        return draw.Pick<EteState>(
        [
            (Nothing, 30),
            (Nothing with { Suitability = "" }, 4),
            (new("SCHOOL_PART_TIME", suitability, 15, 12), 22),
            (new("ALTERNATIVE_PROVISION_PRU_PART_TIME", suitability, 15, 10), 20),
            (new("MAINSTREAM_SCHOOL", suitability, 25, 8), 14),
            (new("ELECTIVELY_HOME_EDUCATED", suitability, 10, 10), 8),
            (new("EDUCATION_RE_ENGAGEMENT_PROGRAMME", suitability, 6, 4), 6),
        ]);
    }

    private EteState TooFewAbove()
    {
        string suitability = PartTimeSuitability();
        return draw.Pick<EteState>(
        [
            (Nothing, 55),
            (new("COLLEGE", suitability, 12, 8), 20),
            (new("PART_TIME_EMPLOYMENT", suitability, 12, 12), 10),
            (new("EDUCATION_RE_ENGAGEMENT_PROGRAMME", suitability, 8, 5), 8),
            (new("VOLUNTARY_WORK", suitability, 6, 6), 4),
            (new("MENTORING_CIRCLE", suitability, 4, 4), 2),
        ]);
    }

    private string PartTimeSuitability() => draw.Pick<string>([("SUITABLE", 45), ("UNSUITABLE", 42), ("UNKNOWN", 10), ("", 3)]);
}
