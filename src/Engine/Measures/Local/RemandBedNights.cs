using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Nights on remand to youth detention accommodation (contracts/extract-layout.md, "Remand bed nights").</summary>
internal static class RemandBedNights
{
    public static readonly Measure Measure = new()
    {
        Id = "remand.bed_nights",
        Name = "Remand bed nights",
        Unit = "nights",
        Definition = "yjb-2024",
        Meaning = "Nights children were held on remand in the period, by type of establishment. The night of arrival counts, that of departure does not; "
            + "nights are clipped to the period and to the extract's end.",
        NumeratorName = "nights",
        Kind = MeasureKind.Count,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Flow,
        Events = EventKind.RemandNights,
        Above = Tally.Sum(Amount.Nights),
        Below = Tally.None,
        Multiplier = 1,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = RemandFields.Needs,
        Requires = RemandFields.Requires,
        AlwaysBy = [Breakdown.By(Dimensions.EstablishmentType)],
    };
}
