using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures.Kpis;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>NI 45: education, training and employment at the end of the disposal (spec 4.5).</summary>
internal static class EteAtEndOfDisposal
{
    private static readonly ImmutableArray<SourceField> HoursNeeds =
    [
        .. KpiFigure.OrderNeeds, new("programmes.csv", "etehoursOnProgrammeEnd"), new("programmes.csv", "isStatutorySchoolAgeAtProgrammeEnd"),
        new("ete_statuses.csv", "hours"), new("school_holidays.csv", "firstDate"),
    ];

    public static readonly Measure Measure = new()
    {
        Id = "ni45.ete",
        Name = "Engagement in education, training and employment (NI 45)",
        Unit = "% of children whose disposal closed",
        Definition = "local-2008",
        Meaning = "Of the children whose youth justice disposal (youth caution or above, not diversion) closed in the period, the share in ETE for at least 25 hours a week, "
            + "or 16 hours where above school age. In school holidays the last day of school decides. A child counts once a quarter.",
        NumeratorName = "children in ETE for the hours required",
        DenominatorName = "children whose disposal closed",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Higher,
        RollUp = RollUp.Ratio,
        Events = EventKind.KpiOrder,
        Above = Tally.Rows.Where(Fact.HoursMet).Unless(Fact.OutOfCourt),
        Below = Tally.Rows.Unless(Fact.OutOfCourt),
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = HoursNeeds,
        Requires = [.. KpiFigure.OrderRequires, new("programmes.csv", "etehoursOnProgrammeEnd")],
        SubMeasures = [Scenario()],
    };

    /// <summary>A layer beside the counted series, never in its place: children kept out of ETE by a named circumstance count as in it.</summary>
    private static Measure Scenario() => new()
    {
        Id = "ni45.ete_scenario",
        Name = "NI 45, were it not for a named circumstance",
        Unit = "% of children whose disposal closed",
        Definition = "local-2021",
        Meaning = "As ni45.ete, with the children who were kept out of ETE by a circumstance the service named (such as COVID) counted as in it. A scenario, not a count.",
        NumeratorName = "children in ETE for the hours required, or kept out by a named circumstance",
        DenominatorName = "children whose disposal closed",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Higher,
        RollUp = RollUp.Ratio,
        Events = EventKind.KpiOrder,
        Above = Tally.Rows.Where(Fact.HoursMetInScenario).Unless(Fact.OutOfCourt),
        Below = Tally.Rows.Unless(Fact.OutOfCourt),
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. HoursNeeds, new("programmes.csv", "eteScenario")],
        Requires = [.. KpiFigure.OrderRequires, new("programmes.csv", "etehoursOnProgrammeEnd"), new("programmes.csv", "eteScenario")],
    };
}
