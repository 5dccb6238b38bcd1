using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures.Local;

/// <summary>Children remanded four weeks or more without custody (spec 4.7, the YJB's children_remand_4_plus_weeks).</summary>
internal static class LongRemands
{
    public static readonly Measure Measure = new()
    {
        Id = "remand.four_weeks",
        Name = "Children remanded four weeks or more without custody",
        Unit = "children",
        Definition = "yjb-2024",
        Meaning = "Distinct children held away from home by a court whose outcome came more than 27 days after the earliest remand hearing and was not custody, by the day of the outcome.",
        NumeratorName = "children remanded four weeks or more without custody",
        Kind = MeasureKind.Count,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Distinct,
        Events = EventKind.LongRemand,
        Above = Tally.Children,
        Below = Tally.None,
        Multiplier = 1,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.FinancialYear,
        Needs =
        [
            .. ProvenOffenceFields.Needs, new("hearings.csv", "ypid"), new("hearings.csv", "hearingDate"), new("hearings.csv", "offenceID"),
            new("hearings.csv", "remandDecision"),
        ],
        Requires = [new("hearings.csv", "offenceID"), new("hearings.csv", "remandDecision")],
    };
}
