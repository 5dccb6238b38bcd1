using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>Reoffences per child in the cohort (contracts/extract-layout.md, "Proven reoffending").</summary>
internal static class ReoffencesPerOffender
{
    public static readonly Measure Measure = new()
    {
        Id = "reoffending.per_offender",
        Name = "Proven reoffending, reoffences per offender",
        Unit = "reoffences per child in the cohort",
        Definition = "moj-2015",
        Meaning = "The proven reoffences of a cohort divided by all its children. It equals the binary rate (as a fraction) times reoffences per reoffender.",
        NumeratorName = "reoffences",
        DenominatorName = "children in the cohort",
        Kind = MeasureKind.Ratio,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Ratio,
        Events = EventKind.Index,
        Above = Tally.Reoffences,
        Below = Tally.Rows,
        Multiplier = 1,
        Decimals = 2,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = ReoffendingFields.Needs,
    };
}
