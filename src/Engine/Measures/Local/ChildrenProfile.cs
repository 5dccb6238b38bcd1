using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Who the children cautioned or sentenced are: by sex, single year of age and ethnicity (golden G-14).</summary>
internal static class ChildrenProfile
{
    public static readonly Measure Measure = new()
    {
        Id = "sentenced.profile",
        Name = "Age, sex and ethnicity of children cautioned or sentenced",
        Unit = "% of children cautioned or sentenced",
        Definition = "local-2023",
        Meaning = "The share of each sex, age and ethnic group among the distinct children given a caution or a sentence in the period. "
            + "A child sentenced at two ages is in both, so ages need not add to the total.",
        NumeratorName = "children cautioned or sentenced",
        DenominatorName = "children cautioned or sentenced, all groups",
        Kind = MeasureKind.Proportion,
        Polarity = Polarity.Neutral,
        RollUp = RollUp.Distinct,
        Events = EventKind.Sanction,
        Above = Tally.Children,
        Below = Tally.Children.OfTotal(),
        Multiplier = 100,
        Decimals = 2,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. ProvenOffenceFields.Needs, new("children.csv", "sex"), new("children.csv", "ethnicity")],
        AlwaysBy = [Breakdown.By(Dimensions.Sex), Breakdown.By(Dimensions.Age), Breakdown.By(Dimensions.Ethnicity)],
    };
}
