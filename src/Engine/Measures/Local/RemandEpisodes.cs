using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>New remand episodes (spec 4.7).</summary>
internal static class RemandEpisodes
{
    public static readonly Measure Measure = new()
    {
        Id = "remand.episodes",
        Name = "New remand episodes",
        Unit = "episodes",
        Definition = "yjb-2024",
        Meaning = "Remand episodes that began in the period. A move between establishments ends a placement, not the episode; an episode may run on into the next period.",
        NumeratorName = "new remand episodes",
        Kind = MeasureKind.Count,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Flow,
        Events = EventKind.RemandEpisode,
        Above = Tally.Rows,
        Below = Tally.None,
        Multiplier = 1,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = RemandFields.Needs,
        Requires = [new("remand_placements.csv", "")],
    };
}
