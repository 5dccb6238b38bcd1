using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>The Summary Ethnic Disparity table's difference (spec 4.11, golden G-12).</summary>
internal static class ShareDifference
{
    public static readonly Measure Measure = new()
    {
        Id = "disparity.share_difference",
        Name = "Over-representation: share of children less share of residents",
        Unit = "percentage points",
        Definition = "sedt-2022",
        Meaning = "A group's share of the distinct children cautioned or sentenced in the period, less its share of residents aged 10-17, from unrounded shares. "
            + "Children whose group is not known are in neither. The total is of ethnic minority groups together.",
        NumeratorName = "children cautioned or sentenced, of the group",
        DenominatorName = "children cautioned or sentenced, of known groups",
        Kind = MeasureKind.ShareDifference,
        Polarity = Polarity.Neutral,
        RollUp = RollUp.Distinct,
        Events = EventKind.Sanction,
        Above = Tally.Children,
        Below = Tally.Children,
        Multiplier = 100,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. ProvenOffenceFields.Needs, new("children.csv", "ethnicity"), new("population.csv", "count"), new("population.csv", "ethnicity")],
        Requires = [new("children.csv", "ethnicity")],
        AlwaysBy = [Breakdown.By(Dimensions.Ethnicity)],
    };
}
