using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>What KPI 4 and KPI 5 share: of children with a health need, those offered an intervention (spec 5.4, 5.5).</summary>
internal sealed record KpiHealth(int Number, string Need, Fact HasNeed, Fact AttendingAtStart, Fact Offered, Fact Attended, Dimension OfferedBy, Dimension AttendedBy)
{
    private Tally InNeed => Tally.Rows.Where(HasNeed);

    public Measure Headline(string name) => OfNeed($"kpi{Number}", name, "offered an intervention or already in one", InNeed.Where(Offered)) with
    {
        Polarity = Polarity.Higher,
        Captions = KpiFigure.Captions(
            $"Share of children with a screened or identified {Need} need; of those, offered; of those, attending.",
            $"Children with a {Need} need at the end of the order as a proportion of children with an order ending.",
            "Children with a need who were offered an intervention, or were in one when the order began, over children with a need."),
        SubMeasures =
        [
            OfOrders($"kpi{Number}a", $"KPI {Number}a: {Need} need", InNeed),
            OfNeed($"kpi{Number}b", $"KPI {Number}b: already attending when the order began", "already attending when the order began", InNeed.Where(AttendingAtStart)),
            OfNeed($"kpi{Number}c.offered", $"KPI {Number}c: offered, by intervention", "offered an intervention", InNeed.Where(Offered))
                with { Below = InNeed.OfTotal(), AlwaysBy = [Breakdown.By(OfferedBy)] },
            OfNeed($"kpi{Number}c.offered_nothing", $"KPI {Number}c: offered nothing", "offered nothing", InNeed.Unless(Offered)),
            OfNeed($"kpi{Number}c.attended", $"KPI {Number}c: attended, by intervention", "attending an intervention", InNeed.Where(Attended))
                with { Below = InNeed.OfTotal(), AlwaysBy = [Breakdown.By(AttendedBy)] },
            OfNeed($"kpi{Number}c.not_attended", $"KPI {Number}c: offered, not attended", "offered an intervention and not attending", InNeed.Where(Offered).Unless(Attended)),
            OfOrders($"kpi{Number}d", $"KPI {Number}d: {Need} need, by type of order", InNeed) with { AlwaysBy = [KpiFigure.ByOrderType] },
        ],
    };

    private Measure OfOrders(string id, string name, Tally above) => Share(id, name, $"children with a {Need} need", above);

    private Measure OfNeed(string id, string name, string words, Tally above) => Share(id, name, $"children with a {Need} need {words}", above) with
    {
        Unit = $"% of children with a {Need} need",
        Below = InNeed,
        DenominatorName = $"children with a {Need} need",
        Meaning = $"Of the children with an order ending in the quarter who have a {Need} need, the share {words}. A child counts once a quarter; a year is its quarters added.",
    };

    private Measure Share(string id, string name, string counted, Tally above) => KpiFigure.Share($"kpi{Number}", id, name, counted, above) with
    {
        Needs =
        [
            .. KpiFigure.OrderNeeds, new("health.csv", "ypid"), new("health.csv", "need"), new("health.csv", "dateScreened"), new("health.csv", "dateOffered"),
            new("health.csv", "dateAttendedStart"), new("health.csv", "dateAttendedEnd"), new("health.csv", "interventionType"),
        ],
        Requires =
        [
            .. KpiFigure.OrderRequires, new("health.csv", "dateScreened"), new("health.csv", "dateOffered"),
            new("health.csv", "dateAttendedStart"), new("health.csv", "interventionType"),
        ],
    };
}
