using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Proven serious violence per 10,000, for any period (contracts/extract-layout.md, "Serious violence").</summary>
internal static class SeriousViolenceRate
{
    public static readonly Measure Measure = new()
    {
        Id = "serious_violence.rate",
        Name = "Serious violence",
        Unit = "per 10,000 children aged 10-17",
        Definition = "yjb-2024",
        Meaning = "Offences of robbery, drugs or violence against the person with a gravity score of 5 to 8 that received a caution or sentence in the period, "
            + "per 10,000 residents aged 10-17. An offence counts once, at its most serious outcome; a quarter's rate is not annualised.",
        NumeratorName = "serious violence offences",
        DenominatorName = "children aged 10-17",
        Kind = MeasureKind.Rate,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Ratio,
        Events = EventKind.ProvenOffence,
        Above = Tally.Rows.Where(Fact.SeriousViolence),
        Below = Tally.Population,
        Multiplier = 10_000,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = [.. ProvenOffenceFields.Needs, new("population.csv", "count")],
        Requires = [ProvenOffenceFields.Score],
    };
}
