using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>One child's hearings and placements on remand, and the prices of a night.</summary>
internal sealed class RandomRemands
{
    private static readonly EstablishmentType[] Establishments =
        [EstablishmentType.YoungOffenderInstitution, EstablishmentType.SecureTrainingCentre, EstablishmentType.SecureChildrensHome, EstablishmentType.SecureSchool];

    public List<Hearing> Hearings { get; } = [];

    public List<RemandPlacement> Placements { get; } = [];

    public static RandomRemands Of(Chance chance, Era era, RandomHistory history)
    {
        var remands = new RandomRemands();
        for (int i = chance.OneOf(0, 1, 2, 4); i > 0; i--)
        {
            remands.AddHearing(chance, era, history, $"H{i}");
        }

        for (int i = chance.OneOf(0, 0, 0, 1, 2, 3); i > 0; i--)
        {
            remands.AddPlacement(chance, era, history);
        }

        return remands;
    }

    /// <summary>Some types without a price, or without one from the start; two prices from one day.</summary>
    public static IEnumerable<RemandPrice> Prices(Chance chance, Era era)
    {
        foreach (EstablishmentType type in Establishments.Where(_ => !chance.In100(7)))
        {
            DateOnly from = chance.In100(92) ? era.FirstDay.AddYears(-1) : chance.Day(era.FirstDay, era.LastDay);
            yield return new RemandPrice(type, from, chance.Between(10_000, 99_999));
            for (int i = chance.Between(0, 3); i > 0; i--)
            {
                from = chance.In100(20) ? from : Quarter.Of(chance.Day(era.FirstDay, era.LastDay)).FirstDay;
                yield return new RemandPrice(type, from, chance.Between(10_000, 99_999));
            }
        }
    }

    /// <summary>Twenty-six to twenty-nine days before an outcome of its offence, or anywhere.</summary>
    private void AddHearing(Chance chance, Era era, RandomHistory history, string id)
    {
        Outcome? outcome = history.Outcomes.Count > 0 && chance.In100(80) ? chance.OneOf<Outcome>([.. history.Outcomes]) : null;
        DateOnly date = outcome?.Date.AddDays(-chance.OneOf(0, 26, 27, 28, 28, 29, 60, 200)) ?? chance.Day(era.FirstDay, era.LastDay);
        string offence = outcome?.OffenceId ?? chance.OneOf("", "not-there", history.Offences[0].OffenceId);
        Hearings.Add(new Hearing(history.Child.Ypid, id, date, offence, chance.OneEnum<CourtType>(), chance.OneEnum<RemandDecision>()));
    }

    /// <summary>Next to the placement before, over it, or anywhere; across the end of a quarter.</summary>
    private void AddPlacement(Chance chance, Era era, RandomHistory history)
    {
        RemandPlacement? before = Placements.LastOrDefault();
        DateOnly day = chance.Day(era.FirstDay, era.LastDay);
        DateOnly start = before?.End is { } left && chance.In100(60)
            ? left.AddDays(chance.OneOf(0, 0, -10, 1))
            : chance.OneOf(day, Quarter.Of(day).LastDay, Quarter.Of(day).FirstDay);
        DateOnly? end = chance.In100(10) ? null : start.AddDays(chance.OneOf(0, 1, 2, 30, 92, 200));
        string episode = before is null || chance.In100(40) ? $"E{chance.Between(1, 3)}" : before.EpisodeId;
        Placements.Add(new RemandPlacement(history.Child.Ypid, episode, chance.OneOf<EstablishmentType>(Establishments), start, end));
    }
}
