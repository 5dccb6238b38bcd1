using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Counting;

/// <summary>
/// Children cautioned or sentenced in the financial year whose ethnicity table the plan of 2023/24 prints, and the offences
/// proven: a valid substantive outcome in the year, not elsewhere, 10 to 17 when arrested and not over 17 at the first hearing.
/// </summary>
internal static class SanctionCount
{
    /// <summary>The quarter the year's counts stand in: its first.</summary>
    public static readonly int Cell = Quarter.Of(FirstDay).Index;

    private static DateOnly FirstDay => new(2022, 4, 1);

    private static DateOnly LastDay => new(2023, 3, 31);

    public static void Into(Child child, List<int> cells)
    {
        int proven = 0;
        foreach (Offence offence in child.Occasions.SelectMany(occasion => occasion.Offences))
        {
            if (IsProven(child, offence))
            {
                proven++;
                cells.Add(PersonCount.Cell(Series.ProvenOffences, Cell));
            }

            if (offence.Outcomes.Any(outcome => IsInYear(outcome) && IsDisputed(child, offence, outcome)))
            {
                cells.Add(PersonCount.Cell(Series.DisputedAges, Cell));
            }
        }

        if (proven > 0)
        {
            cells.Add(PersonCount.Cell(Series.SanctionedChildren, Cell));
        }
    }

    /// <summary>The offence got a substantive outcome in the year that counts.</summary>
    public static bool IsProven(Child child, Offence offence) =>
        offence.Outcomes.Any(outcome => IsInYear(outcome) && IsOfAge(child, offence, outcome));

    private static bool IsInYear(Outcome outcome) =>
        PersonCount.IsValid(outcome) && !outcome.IsElsewhere && outcome.Date >= FirstDay && outcome.Date <= LastDay;

    private static bool IsOfAge(Child child, Offence offence, Outcome outcome) =>
        child.AgeAtArrest(offence) is >= 10 and <= 17 && child.AgeOnFirstHearing(offence, outcome) <= 17;

    /// <summary>Serious violence goes by the age at arrest for cautions and by the age at the first hearing for sentences.</summary>
    private static bool IsDisputed(Child child, Offence offence, Outcome outcome)
    {
        int age = outcome.Disposal.Tier == Tier.PreCourt ? child.AgeAtArrest(offence) : child.AgeOnFirstHearing(offence, outcome);
        return age is >= 10 and <= 17 != IsOfAge(child, offence, outcome);
    }
}
