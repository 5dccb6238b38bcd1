using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures.Kpis;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>NI 46: suitable accommodation at the end of court orders (spec 4.6).</summary>
internal static class SuitableAccommodation
{
    public static readonly Measure Measure = new()
    {
        Id = "ni46.accommodation",
        Name = "Suitable accommodation at the end of court orders (NI 46)",
        Unit = "% of children whose court order ended",
        Definition = "local-2008",
        Meaning = "Of the children whose court order (referral order, youth rehabilitation order, custody) ended in the period, the share in suitable accommodation. A child counts once a quarter.",
        NumeratorName = "children in suitable accommodation at the end",
        DenominatorName = "children whose court order ended",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Higher,
        RollUp = RollUp.Ratio,
        Events = EventKind.KpiOrder,
        Above = Tally.Rows.Where(Fact.CourtOrder, Fact.SuitableAccommodationAtEnd),
        Below = Tally.Rows.Where(Fact.CourtOrder),
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = Kpi1Accommodation.Measure.Needs,
        Requires = Kpi1Accommodation.Measure.Requires,
    };
}
