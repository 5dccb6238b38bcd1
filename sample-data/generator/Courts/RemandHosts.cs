using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Courts;

/// <summary>
/// Finds, for each planned episode, a child whose case fits: the offence came before it, the court decided on its last day or
/// soon after, and the child was not held for anything else meanwhile.
/// </summary>
internal sealed class RemandHosts(SplitMix64 draw)
{
    private const int LatestDecision = 45;

    /// <summary>Of a million: how far down the list a case that ended in custody can stand.</summary>
    private const int CustodyComesFirst = 150_000;

    /// <exception cref="InvalidOperationException">No case fits an episode.</exception>
    public ImmutableArray<RemandEpisode> Find(IEnumerable<CaseFile> files)
    {
        List<(CaseFile File, NumberedOccasion Occasion)> cases =
        [
            .. from file in files
               where !file.Child.IsDeleted && file.Child.Sex != "2"
               from occasion in file.Occasions
               where occasion is { Final: { Disposal.IsGivenInCourt: true, IsAppealedAway: false, IsElsewhere: false }, Occasion.Offences: [{ Outcomes.Length: 1, IsBreach: false }, ..] }
               orderby draw.Below(occasion.Final!.Disposal.Tier == Tier.Custody ? CustodyComesFirst : 1_000_000)
               select (file, occasion),
        ];
        HashSet<string> taken = [];
        List<RemandEpisode> episodes = [];
        foreach (PlannedEpisode planned in RemandPlan.All.OrderByDescending(episode => episode.BeforeYearEnd is not null).ThenByDescending(episode => episode.Total))
        {
            RemandEpisode episode = cases.Where(candidate => !taken.Contains(candidate.File.Ypid)).Select(candidate => Fitting(planned, candidate.File, candidate.Occasion))
                .FirstOrDefault(found => found is not null) ?? throw new InvalidOperationException($"No case fits the remand of {planned.Total} nights in {planned.Year}.");
            taken.Add(episode.File.Ypid);
            episodes.Add(episode);
        }

        if (StillHeld(files.Where(file => !taken.Contains(file.Ypid))) is { } held)
        {
            episodes.Add(held);
        }

        return [.. episodes.OrderBy(episode => episode.Start).Select((episode, place) => episode with { Id = $"R{place + 1:000}" })];
    }

    private RemandEpisode? Fitting(PlannedEpisode planned, CaseFile file, NumberedOccasion occasion)
    {
        DateOnly decided = occasion.Final!.Date;
        DateOnly yearEnds = new(planned.Year + 1, 4, 1);
        DateOnly end = planned.BeforeYearEnd is { } before ? yearEnds.AddDays(planned.Total - before) : decided.AddDays(-(draw.Chance(600) ? 0 : draw.Between(3, 20)));
        DateOnly start = end.AddDays(-planned.Total);
        bool isInYear = start >= new DateOnly(planned.Year, 4, 1) && (planned.BeforeYearEnd is not null || end < yearEnds);
        bool isInCase = start > (occasion.Occasion.Offences[0].ArrestDate ?? occasion.Occasion.Offences[0].Date) && decided >= end && decided <= end.AddDays(LatestDecision);
        bool isOfAge = file.Child.AgeOn(end) <= 17 && IsHeldThere(planned, file.Child.AgeOn(start))
            && (occasion.Occasion.Offences[0].AgeOnFirstHearing ?? file.Child.AgeOn(start)) == file.Child.AgeOn(start);
        return isInYear && isInCase && isOfAge && !IsHeld(file, start, end) ? new RemandEpisode(file, occasion, "", Placements(planned, start)) : null;
    }

    /// <summary>Secure children's homes take the younger ones, young offender institutions those from 15.</summary>
    private static bool IsHeldThere(PlannedEpisode planned, int age) => planned.Nights[0].Type switch
    {
        "SCH" => age is >= 12 and <= 15,
        "STC" => age >= 13,
        _ => age >= 15,
    };

    private static bool IsHeld(CaseFile file, DateOnly start, DateOnly end) =>
        file.Occasions.Any(occasion => occasion.Occasion.Release is { } release && occasion.Occasion.Date < end && release > start);

    private static ImmutableArray<(string Type, DateOnly Start, DateOnly? End)> Placements(PlannedEpisode planned, DateOnly start)
    {
        ImmutableArray<(string, DateOnly, DateOnly?)>.Builder placements = ImmutableArray.CreateBuilder<(string, DateOnly, DateOnly?)>();
        foreach ((string type, int nights) in planned.Nights)
        {
            placements.Add((type, start, start.AddDays(nights)));
            start = start.AddDays(nights);
        }

        return placements.ToImmutable();
    }

    /// <summary>A child whose case is open when the extract ends, and who is still held.</summary>
    private static RemandEpisode? StillHeld(IEnumerable<CaseFile> files) =>
        (from file in files
         where file.Child is { IsDeleted: false, Sex: "1" } && file.Child.AgeOn(Coverage.To) is 16 or 17
         from occasion in file.Occasions
         where occasion.Final is null && occasion.Occasion.Offences[0].Date > Coverage.To.AddDays(-80) && !IsHeld(file, occasion.Occasion.Date, Coverage.To.AddDays(1))
         orderby occasion.Occasion.Offences[0].Date, file.Ypid
         select new RemandEpisode(file, occasion, "", [("YOI", occasion.Occasion.Offences[0].Date.AddDays(12), null)])).FirstOrDefault();
}
