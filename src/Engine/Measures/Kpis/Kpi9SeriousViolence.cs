using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures.Local;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 9: proven serious violence (spec 5.9, contract "Serious violence"): the same figure as serious_violence.rate, since April 2023.</summary>
internal static class Kpi9SeriousViolence
{
    private static readonly Tally Serious = Tally.Rows.Where(Fact.SeriousViolence);
    private static readonly Tally ChildrenWithSerious = Tally.ChildrenPerQuarter.Where(Fact.SeriousViolence);

    public static readonly Measure Measure = SeriousViolenceRate.Measure with
    {
        Id = "kpi9",
        Name = "Serious violence (KPI 9)",
        Definition = "D3",
        HeadlinePeriod = PeriodKind.Quarter,
        FirstPeriodStart = KpiFigure.FirstDay,
        Kpi = "kpi9",
        Captions = KpiFigure.Captions(
            "Rates of children convicted for a serious violent offence on the caseload.",
            "Rate of proven serious violence offences per 10,000 children aged 10-17.",
            "Distinct offences of robbery, drugs or violence with gravity 5 to 8 that received a substantive outcome, by outcome date; the quarter's rate is not annualised."),
        SubMeasures =
        [
            Share("kpi9a", "KPI 9a: serious violence among all proven offences", Serious) with { Below = Tally.Rows, DenominatorName = "proven offences", Unit = "% of proven offences" },
            Share("kpi9b", "KPI 9b: children with serious violence among children with a proven offence", ChildrenWithSerious) with
            {
                Below = Tally.ChildrenPerQuarter, NumeratorName = "children with a serious violence offence", DenominatorName = "children with a proven offence", Unit = "% of children with a proven offence",
            },
            Share("kpi9c", "KPI 9c: serious violence by type of offence", Serious) with { AlwaysBy = [Breakdown.By(Dimensions.OffenceCategory)] },
            Share("kpi9d", "KPI 9d: serious violence by gravity score", Serious) with { AlwaysBy = [Breakdown.By(Dimensions.GravityScore)] },
            Share("kpi9e", "KPI 9e: serious violence among proven offences, by type of order", Serious) with
            {
                Below = Tally.Rows, DenominatorName = "proven offences", Unit = "% of proven offences", AlwaysBy = [KpiFigure.ByOrderType],
            },
            Share("kpi9f", "KPI 9f: children with serious violence, by sex, ethnicity and age", ChildrenWithSerious) with
            {
                Below = Tally.None, Kind = MeasureKind.Count, Multiplier = 1, Decimals = 0, NumeratorName = "children with a serious violence offence", DenominatorName = "",
                Unit = "children", RollUp = RollUp.Flow, AlwaysBy = KpiFigure.ByDemographics, IsCaseLevelOnly = true,
            },
        ],
    };

    /// <summary>A share of serious violence offences, unless other denominators are given.</summary>
    private static Measure Share(string id, string name, Tally above) => SeriousViolenceRate.Measure with
    {
        Id = id,
        Name = name,
        Definition = "D3",
        Unit = "% of serious violence offences",
        Kind = MeasureKind.Proportion,
        Above = above,
        Below = Serious.OfTotal(),
        DenominatorName = "serious violence offences",
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.Quarter,
        FirstPeriodStart = KpiFigure.FirstDay,
        Kpi = "kpi9",
    };
}
