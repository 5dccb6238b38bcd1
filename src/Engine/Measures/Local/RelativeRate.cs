using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>The relative rate index, and its stages: each held against the stage before it, so that disparity upstream is not counted again (spec 4.11).</summary>
internal static class RelativeRate
{
    private static readonly Tally Sentenced = Tally.Children.Where(Fact.AtCourt);

    public static readonly Measure Measure = Stage("disparity.rri", "Relative rate index: cautioned or sentenced", "children cautioned or sentenced", Tally.Children, "children aged 10-17", Tally.Population) with
    {
        SubMeasures =
        [
            Stage("disparity.rri.first_entry", "Relative rate index: first entry", "first-time entrants", Tally.Rows, "children aged 10-17", Tally.Population)
                with { Events = EventKind.FirstEntry },
            Stage("disparity.rri.court", "Relative rate index: sentenced at court", "children sentenced at court", Sentenced, "children cautioned or sentenced", Tally.Children),
            Stage("disparity.rri.custody", "Relative rate index: custody", "children sentenced to custody", Tally.Children.Where(Fact.ToCustody), "children sentenced at court", Sentenced),
        ],
    };

    private static Measure Stage(string id, string name, string counted, Tally above, string among, Tally below) => new()
    {
        Id = id,
        Name = name,
        Unit = "times the rate of the reference group",
        Definition = "sedt-2022",
        Meaning = $"The rate of {counted} among {among} of a group, over that of the reference group (White; boys). 1 is parity. "
            + "Children whose group is not known are left out. The total is of ethnic minority groups together.",
        NumeratorName = counted,
        DenominatorName = among,
        Kind = MeasureKind.RelativeRate,
        Polarity = Polarity.Neutral,
        RollUp = RollUp.Distinct,
        Events = EventKind.Sanction,
        Above = above,
        Below = below,
        Multiplier = 1,
        Decimals = 2,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs = [.. ProvenOffenceFields.Needs, new("children.csv", "ethnicity"), new("population.csv", "count"), new("population.csv", "ethnicity")],
        Requires = [new("children.csv", "ethnicity")],
        AlwaysBy = [Breakdown.By(Dimensions.Ethnicity)],
    };
}
