using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 3: a formal plan for children with an identified special educational or additional learning need (spec 5.3).</summary>
internal static class Kpi3SendAln
{
    private static readonly Tally Identified = Tally.Rows.Where(Fact.SendIdentified);

    public static readonly Measure Measure = Share("kpi3", "Formal plan for children with an identified SEND or ALN need", "children with a formal plan", Identified.Where(Fact.SendWithPlan)) with
    {
        Unit = "% of children with an identified need",
        Polarity = Polarity.Higher,
        Below = Identified,
        DenominatorName = "children with an identified need",
        Meaning = "Of the children with an order ending in the quarter who have an identified special educational or additional learning need, "
            + "the share with a formal learning plan. A child counts once a quarter; a year is its quarters added.",
        Captions = KpiFigure.Captions(
            "Share of children with identified SEND or ALN, in suitable ETE and with a formal learning plan for the current academic year.",
            "Children with a formal plan as a proportion of children with an identified SEND or ALN need.",
            "Need identified and plan in place over need identified, where the record is open at the end of the order or ended on or after it."),
        SubMeasures =
        [
            Share("kpi3a", "KPI 3a: identified SEND or ALN need", "children with an identified need", Identified),
            InEte("kpi3b.suitable", "in suitable ETE at the end", Fact.SuitableEteAtEnd),
            InEte("kpi3b.unsuitable", "in unsuitable ETE at the end", Fact.UnsuitableEteAtEnd),
            Share("kpi3c", "KPI 3c: identified need, by sex, ethnicity and age", "children with an identified need", Identified)
                with { AlwaysBy = KpiFigure.ByDemographics, IsCaseLevelOnly = true },
            Share("kpi3d", "KPI 3d: identified need, by type of order", "children with an identified need", Identified) with { AlwaysBy = [KpiFigure.ByOrderType] },
        ],
    };

    private static Measure InEte(string id, string words, Fact fact)
    {
        Measure share = Share(id, $"KPI 3b: identified need and {words}", $"children with an identified need {words}", Identified.Where(fact));
        return share with
        {
            Unit = "% of children with an identified need",
            Below = Identified,
            DenominatorName = "children with an identified need",
            Needs = [.. share.Needs.Union(Kpi2Ete.Measure.Needs)],
            Requires = [.. share.Requires.Union(Kpi2Ete.Measure.Requires)],
        };
    }

    private static Measure Share(string id, string name, string counted, Tally above) => KpiFigure.Share("kpi3", id, name, counted, above) with
    {
        Needs =
        [
            .. KpiFigure.OrderNeeds, new("sendaln.csv", "ypid"), new("sendaln.csv", "kpi3IdentifiedSENDALN"),
            new("sendaln.csv", "kpi3SENDStartDate"), new("sendaln.csv", "kpi3SENDEndDate"), .. Plan(id),
        ],
        Requires = [.. KpiFigure.OrderRequires, new("sendaln.csv", "kpi3IdentifiedSENDALN"), new("sendaln.csv", "kpi3SENDStartDate"), .. Plan(id)],
    };

    private static SourceField[] Plan(string id) => id == "kpi3" ? [new("sendaln.csv", "kpi3SENDFormalPlan")] : [];
}
