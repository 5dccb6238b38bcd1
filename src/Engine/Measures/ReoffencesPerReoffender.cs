using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>NI 19 (frequency) as printed: reoffences per reoffender (contracts/extract-layout.md, "Proven reoffending").</summary>
internal static class ReoffencesPerReoffender
{
    public static readonly Measure Measure = new()
    {
        Id = "reoffending.frequency",
        Name = "Proven reoffending, reoffences per reoffender",
        Unit = "reoffences per reoffender",
        Definition = "moj-2015",
        Meaning = "The proven reoffences of a cohort divided by its reoffenders. Every proven offence counts, also when several are sentenced together.",
        NumeratorName = "reoffences",
        DenominatorName = "reoffenders",
        Kind = MeasureKind.Ratio,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Ratio,
        Events = EventKind.Index,
        Above = Tally.Reoffences,
        Below = Tally.Reoffenders,
        Multiplier = 1,
        Decimals = 2,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = ReoffendingFields.Needs,
    };
}
