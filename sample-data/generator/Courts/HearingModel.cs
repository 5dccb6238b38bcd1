using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Courts;

/// <summary>The hearings of what was decided in court: a first one, reviews of a remand, and the day of the outcome.</summary>
internal sealed class HearingModel(SplitMix64 draw)
{
    private const int DaysBetweenReviews = 28;
    private const int EarliestFirstHearing = 60;
    private static readonly DateOnly Begin = new(2018, 11, 1);

    public IEnumerable<Hearing> For(CaseFile file, RemandEpisode? remand)
    {
        foreach (NumberedOccasion occasion in file.Occasions)
        {
            bool isRemanded = ReferenceEquals(occasion, remand?.Occasion);
            foreach (Hearing hearing in isRemanded ? OnRemand(remand!) : [])
            {
                yield return hearing;
            }

            if (occasion.Final is { Disposal.IsGivenInCourt: true } final && final.Date >= Begin)
            {
                if (!isRemanded && FirstHearing(file.Child, occasion) is { } first)
                {
                    yield return new Hearing(file, occasion, first, final.CourtType, Decision());
                }

                yield return new Hearing(file, occasion, final.Date, final.CourtType, "");
            }
        }
    }

    private static IEnumerable<Hearing> OnRemand(RemandEpisode remand)
    {
        DateOnly until = remand.Placements[^1].End ?? Coverage.To;
        string court = remand.Occasion.Final?.CourtType ?? "YOUTH";
        for (DateOnly day = remand.Start; day < until; day = day.AddDays(DaysBetweenReviews))
        {
            bool isFirst = day == remand.Start;
            yield return new Hearing(remand.File, remand.Occasion, day, isFirst ? "YOUTH" : court, isFirst ? "COURT_ORDERED_SECURE_REMAND" : "REMAND_IN_CUSTODY");
        }
    }

    /// <summary>A weekday before the outcome on which the child has the age recorded at the first hearing; null = decided at once.</summary>
    private DateOnly? FirstHearing(Child child, NumberedOccasion occasion)
    {
        DateOnly decided = occasion.Final!.Date;
        DateOnly committed = occasion.Occasion.Offences.Max(offence => offence.Date);
        DateOnly[] possible =
        [
            .. Enumerable.Range(1, EarliestFirstHearing).Select(days => decided.AddDays(-days)).Where(day =>
                day > committed.AddDays(2) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && child.AgeOn(day) == (occasion.Occasion.Offences[0].AgeOnFirstHearing ?? child.AgeOn(decided))),
        ];
        return possible.Length == 0 ? null : possible[draw.Below(possible.Length)];
    }

    private string Decision() =>
        draw.Pick<string>([("UNCONDITIONAL_BAIL", 690), ("CONDITIONAL_BAIL", 270), ("REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION", 30), ("", 10)]);
}
