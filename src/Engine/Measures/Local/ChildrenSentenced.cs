using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Children cautioned or sentenced, per 10,000 (spec 4.8).</summary>
internal static class ChildrenSentenced
{
    public static readonly Measure Measure = new()
    {
        Id = "sentenced.rate_per_10000",
        Name = "Children cautioned or sentenced",
        Unit = "per 10,000 children aged 10-17",
        Definition = "yjb-2024",
        Meaning = "Distinct children given a caution or a sentence in the period, aged 10-17 at arrest or offence and at most 17 at first hearing, per 10,000 residents aged 10-17. "
            + "A child with several is one child, so quarters need not add to a year.",
        NumeratorName = "children cautioned or sentenced",
        DenominatorName = "children aged 10-17",
        Kind = MeasureKind.Rate,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Distinct,
        Events = EventKind.Sanction,
        Above = Tally.Children,
        Below = Tally.Population,
        Multiplier = 10_000,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. ProvenOffenceFields.Needs, new("population.csv", "count")],
    };
}
