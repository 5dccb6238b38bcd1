using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Measures;

/// <summary>The children behind NI 43: distinct children sentenced to custody (contracts/extract-layout.md, "Custody").</summary>
internal static class ChildrenInCustody
{
    public static readonly Measure Measure = new()
    {
        Id = "custody.children",
        Name = "Children sentenced to custody",
        Unit = "children",
        Definition = "yjb-2024",
        Meaning = "Distinct children given a custodial sentence in the period. A child sentenced twice is one child, so quarters need not add to a year.",
        NumeratorName = "children sentenced to custody",
        Kind = MeasureKind.Count,
        Polarity = Polarity.Lower,
        RollUp = RollUp.Distinct,
        Events = EventKind.Custody,
        Above = Tally.Children,
        Below = Tally.None,
        Multiplier = 1,
        Decimals = 0,
        HeadlinePeriod = PeriodKind.Rolling12,
        Needs = CustodyFields.Needs,
    };
}
