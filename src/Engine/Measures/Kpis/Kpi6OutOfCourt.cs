using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Kpis;

/// <summary>KPI 6: out-of-court disposals completed (spec 5.6).</summary>
internal static class Kpi6OutOfCourt
{
    private static readonly Tally Completed = Tally.ChildrenPerQuarter.Where(Fact.Completed);
    private static readonly Tally NotCompleted = Tally.ChildrenPerQuarter.Unless(Fact.Completed);

    public static readonly Measure Measure = Share("kpi6", "Out-of-court disposals completed", "children who completed an out-of-court programme", Completed) with
    {
        Polarity = Polarity.Higher,
        Captions = KpiFigure.Captions(
            "Share of out-of-court disposal interventions that are completed or not completed.",
            "Children who completed intervention programmes in the quarter as a proportion of children with an out-of-court disposal ending.",
            "Distinct children with a successfully completed out-of-court programme that ended in the quarter over distinct children with one ending."),
        SubMeasures =
        [
            Share("kpi6a", "KPI 6a: programmes completed", "programmes completed", Tally.Rows.Where(Fact.Completed))
                with { Below = Tally.Rows, Unit = "% of programmes", DenominatorName = "out-of-court programmes ending" },
            Share("kpi6b.completed", "KPI 6b: completed, by type", "children who completed an out-of-court programme", Completed) with { AlwaysBy = [Breakdown.By(Dimensions.OutOfCourtType)] },
            Share("kpi6b.not_completed", "KPI 6b: not completed, by type", "children who did not complete an out-of-court programme", NotCompleted)
                with { AlwaysBy = [Breakdown.By(Dimensions.OutOfCourtType)] },
            Share("kpi6c.completed", "KPI 6c: completed, by sex, ethnicity and age", "children who completed an out-of-court programme", Completed)
                with { AlwaysBy = KpiFigure.ByDemographics, IsCaseLevelOnly = true },
            Share("kpi6c.not_completed", "KPI 6c: not completed, by sex, ethnicity and age", "children who did not complete an out-of-court programme", NotCompleted)
                with { AlwaysBy = KpiFigure.ByDemographics, IsCaseLevelOnly = true },
        ],
    };

    private static Measure Share(string id, string name, string counted, Tally above) => KpiFigure.Share("kpi6", id, name, counted, above) with
    {
        Unit = "% of children with an out-of-court disposal ending",
        Meaning = $"Of the distinct children whose out-of-court programme ended in the quarter, the share: {counted}. A child with one completed and one "
            + "failed programme is above the line and once below it. A year is its quarters added.",
        Events = EventKind.OutOfCourtProgramme,
        Below = Tally.ChildrenPerQuarter,
        DenominatorName = "children with an out-of-court disposal ending",
        Needs = [.. KpiFigure.OrderNeeds, new("programmes.csv", "kpi6SuccessfullyCompleted")],
        Requires = [.. KpiFigure.OrderRequires, new("programmes.csv", "disposalType"), new("programmes.csv", "kpi6SuccessfullyCompleted")],
    };
}
