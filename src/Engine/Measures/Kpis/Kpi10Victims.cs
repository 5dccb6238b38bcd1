using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 10: victims engaged in restorative justice (spec 5.10).</summary>
internal static class Kpi10Victims
{
    private static readonly Tally Consenting = Tally.VictimsPerQuarter.Where(Fact.ConsentsToContact);

    private static readonly ImmutableArray<SourceField> VictimNeeds =
    [
        .. KpiFigure.OrderNeeds, new("victims.csv", "victimID"), new("victims.csv", "ypid"), new("victims.csv", "offenceID"), new("victims.csv", "consentYJSContact"),
    ];

    private static readonly ImmutableArray<(string Id, string Name, string Counted, Fact Fact)> Figures =
    [
        ("kpi10d", "KPI 10d: asked for their view", "victims asked for their view before the decision", Fact.AskedForView),
        ("kpi10e", "KPI 10e: given progress information", "victims given information on progress", Fact.ProgressProvided),
        ("kpi10e.requested", "KPI 10e: asked for progress information", "victims who asked for information on progress", Fact.ProgressRequested),
        ("kpi10f", "KPI 10f: given information on support", "victims given information on support", Fact.SupportProvided),
        ("kpi10f.requested", "KPI 10f: asked for support", "victims who asked for additional support", Fact.SupportRequested),
        ("kpi10g", "KPI 10g: contacted", "victims contacted", Fact.Contacted),
    ];

    public static readonly Measure Measure = Share("kpi10", "Victims engaged in restorative justice", "victims engaged in restorative justice", Consenting.Where(Fact.EngagedInRj)) with
    {
        Polarity = Polarity.Higher,
        Captions = KpiFigure.Captions(
            "Not among the nine KPIs first proposed.",
            "Victims who engage with restorative justice as a proportion of victims who consented to be contacted by the service.",
            "Distinct victims who consented and engaged over distinct victims who consented, for orders ending in the quarter."),
        SubMeasures =
        [
            PerOrder("kpi10a", "KPI 10a: victims per order ending", "victims", Tally.VictimsPerQuarter),
            PerOrder("kpi10b", "KPI 10b: children with an identified victim", "children with an identified victim", Tally.Rows.Where(Fact.VictimIdentified).Among(EventKind.KpiOrder))
                with
                {
                    Kind = MeasureKind.Proportion, Multiplier = 100, Decimals = 1, Unit = "% of children with an order ending",
                    Needs = [.. VictimNeeds, new("programmes.csv", "identifiedVictim")],
                },
            Share("kpi10c", "KPI 10c: restorative justice processes", "restorative justice processes", Tally.Rows.Where(Fact.ConsentsToContact, Fact.EngagedInRj))
                with { Kind = MeasureKind.Ratio, IsCaseLevelOnly = true },
            .. Figures.Select(figure => Share(figure.Id, figure.Name, figure.Counted, Consenting.Where(figure.Fact)) with { IsCaseLevelOnly = figure.Id == "kpi10g" }),
        ],
    };

    private static Measure PerOrder(string id, string name, string counted, Tally above) => Share(id, name, counted, above) with
    {
        Unit = "victims per child with an order ending",
        Kind = MeasureKind.Ratio,
        Below = Tally.Rows.Among(EventKind.KpiOrder),
        DenominatorName = "children with an order ending",
        Multiplier = 1,
        Decimals = 2,
    };

    private static Measure Share(string id, string name, string counted, Tally above) => KpiFigure.Share("kpi10", id, name, counted, above) with
    {
        Unit = "% of victims who consented to be contacted",
        Meaning = $"Of the distinct victims of orders ending in the quarter who consented to be contacted by the service, the share: {counted}. A year is its quarters added.",
        Events = EventKind.Victim,
        Below = Consenting,
        DenominatorName = "victims who consented to be contacted",
        Needs = [.. VictimNeeds, .. Own(id)],
        Requires = [.. KpiFigure.OrderRequires, new("victims.csv", "consentYJSContact"), .. Own(id)],
    };

    /// <summary>The column that only this figure reads.</summary>
    private static SourceField[] Own(string id) => id switch
    {
        "kpi10" or "kpi10c" => [new("victims.csv", "engagedRJ")],
        "kpi10d" => [new("victims.csv", "viewPrior")],
        "kpi10e" => [new("victims.csv", "progressProvided")],
        "kpi10e.requested" => [new("victims.csv", "progressRequest")],
        "kpi10f" => [new("victims.csv", "additionalSupportProvided")],
        "kpi10f.requested" => [new("victims.csv", "additionalSupportRequest")],
        "kpi10g" => [new("victims.csv", "yjscontactDate")],
        _ => [],
    };
}
