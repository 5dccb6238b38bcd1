using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>The share of reoffences made by the prolific few (spec 4.2, golden G-05).</summary>
internal static class ProlificShare
{
    public static readonly Measure Measure = new()
    {
        Id = "prolific.share",
        Name = "Reoffences made by the prolific few",
        Unit = "% of reoffences",
        Definition = "local-2019",
        Meaning = "The share of a cohort's reoffences made by the twentieth of it (5%, rounded up to whole children) that made most; all who tie with the last of them are taken in.",
        NumeratorName = "reoffences of the prolific few",
        DenominatorName = "reoffences",
        Kind = MeasureKind.Concentration,
        Polarity = Polarity.Neutral,
        RollUp = RollUp.Distinct,
        Events = EventKind.Index,
        Above = Tally.Reoffences,
        Below = Tally.Reoffences,
        Multiplier = 100,
        Decimals = 1,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = ReoffendingFields.Needs,
    };
}
