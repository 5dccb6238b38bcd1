using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Custodial sentences by court (spec 4.4, golden G-27).</summary>
internal static class CustodialSentences
{
    public static readonly Measure Measure = new()
    {
        Id = "custody.sentences",
        Name = "Custodial sentences by court",
        Unit = "sentences",
        Definition = "yjb-2024",
        Meaning = "Custodial sentences given in the period to children aged 10-17 at first hearing, by the court that gave them. Several offences sentenced on one occasion are one sentence.",
        NumeratorName = "custodial sentences",
        Kind = MeasureKind.Count,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Flow,
        Events = EventKind.Custody,
        Above = Tally.Rows,
        Below = Tally.None,
        Multiplier = 1,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. CustodyFields.Needs, new("outcomes.csv", "courtType")],
        AlwaysBy = [Breakdown.By(Dimensions.CourtType)],
    };
}
