using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 7: links to wider services (spec 5.7).</summary>
internal static class Kpi7WiderServices
{
    private static readonly Tally During = Tally.Rows.Where(Fact.SupportedDuring);

    public static readonly Measure Measure = Share("kpi7", "Links to wider services during the order", "children supported by wider services during the order", During) with
    {
        Captions = KpiFigure.Captions(
            "Share of children currently on a care, child protection, child in need or early help plan.",
            "Children supported by wider services as a proportion of children with an order ending.",
            "Children looked after, on a protection, in-need or early intervention plan at any time in the order over children with an order ending."),
        SubMeasures =
        [
            Share("kpi7a", "KPI 7a: supported at the start, by kind", "children supported by wider services at the start", Tally.Rows.Where(Fact.SupportedAtStart))
                with { Below = Tally.Rows.OfTotal(), AlwaysBy = [Breakdown.By(Dimensions.SupportAtStart)] },
            Share("kpi7b", "KPI 7b: supported during the order, by kind", "children supported by wider services during the order", During)
                with { Below = Tally.Rows.OfTotal(), AlwaysBy = [Breakdown.By(Dimensions.SupportDuring)] },
            Share("kpi7c.open_before", "KPI 7c: open to Early Help before the order", "children open to Early Help before the order", Tally.Rows.Where(Fact.EarlyHelpOpenBefore)),
            Share("kpi7c.referred", "KPI 7c: referred to Early Help during the order", "children referred to Early Help during the order", Tally.Rows.Where(Fact.EarlyHelpReferred)),
            Share("kpi7d", "KPI 7d: supported during the order, by type of order", "children supported by wider services during the order", During)
                with { AlwaysBy = [KpiFigure.ByOrderType] },
        ],
    };

    private static Measure Share(string id, string name, string counted, Tally above) => KpiFigure.Share("kpi7", id, name, counted, above) with
    {
        Needs =
        [
            .. KpiFigure.OrderNeeds, new("care_statuses.csv", "ypid"), new("care_statuses.csv", "status"),
            new("care_statuses.csv", "startDate"), new("care_statuses.csv", "endDate"),
        ],
        Requires = [.. KpiFigure.OrderRequires, new("care_statuses.csv", "")],
    };
}
