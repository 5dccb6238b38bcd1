using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>NI 19 (binary): the share of a cohort that reoffends (contracts/extract-layout.md, "Proven reoffending").</summary>
internal static class BinaryReoffending
{
    public static readonly Measure Measure = new()
    {
        Id = "reoffending.binary",
        Name = "Proven reoffending, binary rate",
        Unit = "% of children in the cohort",
        Definition = "moj-2015",
        Meaning = "Of the children in a three-month cohort, the share who committed at least one offence within 12 months of their "
            + "index disposal that was proven by a caution or conviction within 18 months of it. A year is its four quarterly cohorts added.",
        NumeratorName = "reoffenders",
        DenominatorName = "children in the cohort",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Ratio,
        Events = EventKind.Index,
        Above = Tally.Reoffenders,
        Below = Tally.Rows,
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = ReoffendingFields.Needs,
    };
}
