using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>NI 43 as reported today: custodial sentences per 1,000 (contracts/extract-layout.md, "Custody").</summary>
internal static class CustodyRate
{
    public static readonly Measure Measure = new()
    {
        Id = "custody.rate",
        Name = "Use of custody",
        Unit = "per 1,000 children aged 10-17",
        Definition = "yjb-2024",
        Meaning = "Custodial sentences given in the period to children aged 10-17 at first hearing, per 1,000 residents aged 10-17. "
            + "Several offences sentenced on one occasion are one sentence.",
        NumeratorName = "custodial sentences",
        DenominatorName = "children aged 10-17",
        Kind = MeasureKind.Rate,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Ratio,
        Events = EventKind.Custody,
        Above = Tally.Rows,
        Below = Tally.Population,
        Multiplier = 1_000,
        Decimals = 2,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = [.. CustodyFields.Needs, new("population.csv", "count")],
    };
}
