using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures.Kpis;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>How out-of-court programmes end (spec 4.9, golden G-16).</summary>
internal static class OutOfCourtCompletion
{
    public static readonly Measure Measure = new()
    {
        Id = "oocd.completion",
        Name = "Out-of-court programmes completed",
        Unit = "% of out-of-court programmes concluded",
        Definition = "local-2022",
        Meaning = "Of the out-of-court programmes that ended in the period, the share completed successfully; and how the others ended, where the service records that.",
        NumeratorName = "programmes completed",
        DenominatorName = "out-of-court programmes concluded",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Higher,
        RollUp = RollUp.Ratio,
        Events = EventKind.OutOfCourtProgramme,
        Above = Tally.Rows.Where(Fact.Completed),
        Below = Tally.Rows,
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. KpiFigure.OrderNeeds, new("programmes.csv", "kpi6SuccessfullyCompleted")],
        Requires = Kpi6OutOfCourt.Measure.Requires,
        SubMeasures = [Conclusions()],
    };

    private static Measure Conclusions() => new()
    {
        Id = "oocd.conclusion",
        Name = "Out-of-court programmes by conclusion",
        Unit = "% of out-of-court programmes concluded",
        Definition = "local-2022",
        Meaning = "Of the out-of-court programmes that ended in the period, the share that ended in each way.",
        NumeratorName = "programmes concluded",
        DenominatorName = "out-of-court programmes concluded",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Neutral,
        RollUp = RollUp.Ratio,
        Events = EventKind.OutOfCourtProgramme,
        Above = Tally.Rows,
        Below = Tally.Rows.OfTotal(),
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. KpiFigure.OrderNeeds, new("programmes.csv", "kpi6SuccessfullyCompleted"), new("programmes.csv", "conclusion")],
        Requires = [.. Kpi6OutOfCourt.Measure.Requires, new("programmes.csv", "conclusion")],
        AlwaysBy = [Breakdown.By(Dimensions.Conclusion)],
    };
}
