using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>NI 111: first-time entrants per 100,000 (contracts/extract-layout.md, "First-time entrants").</summary>
internal static class FirstTimeEntrants
{
    public static readonly Measure Measure = new()
    {
        Id = "fte.rate",
        Name = "First-time entrants",
        Unit = "per 100,000 children aged 10-17",
        Definition = "yjb-2024",
        Meaning = "Children aged 10-17 whose first ever caution or conviction falls in the period, per 100,000 residents aged 10-17. "
            + "A child is counted once in life; a quarter's rate is not annualised.",
        NumeratorName = "first-time entrants",
        DenominatorName = "children aged 10-17",
        Kind = MeasureKind.Rate,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Ratio,
        Events = EventKind.FirstEntry,
        Above = Tally.Rows,
        Below = Tally.Population,
        Multiplier = 100_000,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs =
        [
            new("children.csv", "ypid"), new("children.csv", "yotoucode"), new("children.csv", "dateOfBirth"),
            new("children.csv", "originatingYOTPersonID"), new("children.csv", "deleted"),
            new("offences.csv", "ypid"), new("offences.csv", "offenceID"), new("offences.csv", "offenceDate"),
            new("offences.csv", "arrestDate"), new("offences.csv", "ageAtArrestOrOffence"), new("offences.csv", "ageOnFirstHearing"),
            new("outcomes.csv", "ypid"), new("outcomes.csv", "offenceID"), new("outcomes.csv", "outcomeDate"),
            new("outcomes.csv", "legalOutcome"), new("outcomes.csv", "legalOutcomeGroup"), new("outcomes.csv", "cmslegalOutcome"),
            new("outcomes.csv", "residenceOnLegalOutcomeDate"), new("outcomes.csv", "outcomeAppealStatus"), new("outcomes.csv", "yotoucode"),
            new("population.csv", "count"),
        ],
    };
}
