using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>What the figures of the ten KPIs share (spec 5.0, contract "The KPIs").</summary>
internal static class KpiFigure
{
    /// <summary>The first day the ten KPIs are reported for.</summary>
    public static readonly DateOnly FirstDay = new(2023, 4, 1);

    /// <summary>Since this day the guidance on gov.uk words the KPIs by the end of the order.</summary>
    private static readonly DateOnly LaterWording = new(2023, 7, 1);

    /// <summary>The six columns of every return.</summary>
    public static readonly Breakdown ByOrderType = Breakdown.By(Dimensions.OrderType);

    /// <summary>The demographic breakdowns; the quarterly return does not ask for them.</summary>
    public static readonly ImmutableArray<Breakdown> ByDemographics =
        [Breakdown.By(Dimensions.Sex), Breakdown.By(Dimensions.Ethnicity), Breakdown.By(Dimensions.AgeBand)];

    /// <summary>What an order that ended is worked out from.</summary>
    public static readonly ImmutableArray<SourceField> OrderNeeds =
    [
        new("programmes.csv", "ypid"), new("programmes.csv", "interventionProgrammeID"), new("programmes.csv", "startDate"),
        new("programmes.csv", "endDate"), new("programmes.csv", "disposalType"),
        new("programme_offences.csv", "ypid"), new("programme_offences.csv", "interventionProgrammeID"), new("programme_offences.csv", "offenceID"),
        new("children.csv", "ypid"), new("children.csv", "yotoucode"), new("children.csv", "dateOfBirth"), new("children.csv", "deleted"),
        new("outcomes.csv", "ypid"), new("outcomes.csv", "offenceID"), new("outcomes.csv", "outcomeDate"), new("outcomes.csv", "legalOutcome"),
        new("outcomes.csv", "legalOutcomeGroup"), new("outcomes.csv", "cmslegalOutcome"), new("outcomes.csv", "residenceOnLegalOutcomeDate"),
        new("outcomes.csv", "outcomeAppealStatus"), new("outcomes.csv", "yotoucode"),
    ];

    /// <summary>Without these there is no order that ended.</summary>
    public static readonly ImmutableArray<SourceField> OrderRequires = [new("programmes.csv", "endDate"), new("programme_offences.csv", "")];

    /// <summary>A share of the children with an order ending, unless other denominators are given.</summary>
    public static Measure Share(string kpi, string id, string name, string counted, Tally above) => new()
    {
        Id = id,
        Name = name,
        Unit = "% of children with an order ending",
        Definition = "D3",
        Meaning = $"Of the children with an order ending in the quarter, the share: {counted}. A child counts once a quarter, at the most serious outcome; a year is its quarters added.",
        NumeratorName = counted,
        DenominatorName = "children with an order ending",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Neutral,
        RollUp = RollUp.Ratio,
        Events = EventKind.KpiOrder,
        Above = above,
        Below = Tally.Rows,
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.Quarter,
        Needs = OrderNeeds,
        Requires = OrderRequires,
        FirstPeriodStart = FirstDay,
        Kpi = kpi,
    };

    /// <summary>The two earlier wordings and the operational one that is computed.</summary>
    public static ImmutableArray<DefinitionCaption> Captions(string first, string later, string operational) =>
    [
        new("D1", FirstDay, first, "guidance, early 2023"),
        new("D2", LaterWording, later, "guidance on gov.uk, later wording"),
        new("D3", FirstDay, operational, "the YJB's own computation, case-level return v8"),
    ];
}
