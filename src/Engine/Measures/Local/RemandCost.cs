using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>What those nights cost by the statutory prices (contracts/extract-layout.md, "Remand bed nights").</summary>
internal static class RemandCost
{
    public static readonly Measure Measure = new()
    {
        Id = "remand.cost",
        Name = "Cost of remand",
        Unit = "pounds",
        Definition = "yjb-2024",
        Meaning = "The statutory price of every night on remand in the period, by the price valid on that night. A night without a price makes the period's cost not supplied.",
        NumeratorName = "pounds",
        Kind = MeasureKind.Count,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Flow,
        Events = EventKind.RemandNights,
        Above = Tally.Sum(Amount.Pence),
        Below = Tally.None,
        Multiplier = 1,
        CountScale = 100,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. RemandFields.Needs, new("remand_prices.csv", "establishmentType"), new("remand_prices.csv", "validFrom"), new("remand_prices.csv", "pricePerNight")],
        Requires = [.. RemandFields.Requires, new("remand_prices.csv", "")],
        AlwaysBy = [Breakdown.By(Dimensions.EstablishmentType)],
        Voids = Tally.Sum(Amount.UnpricedNights),
        VoidedBy = "nights without a price in remand_prices.csv",
    };
}
