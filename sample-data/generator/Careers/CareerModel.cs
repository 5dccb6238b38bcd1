using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Careers;

/// <summary>A child's way through the system: a first substantive outcome, then perhaps others.</summary>
internal sealed class CareerModel(SplitMix64 draw, OccasionModel occasions)
{
    private const int ElsewhereInThousand = 25;
    private const int BreachInThousand = 120;
    private const int OffenceBeforeEarlierOccasionInThousand = 110;

    /// <summary>After this age in months a child's later outcomes belong to the adult services and are not in the extract.</summary>
    private const int LastAgeInMonths = 18 * 12 + 6;

    /// <summary>A whole career whose first substantive outcome falls in a quarter.</summary>
    public Child Whole(Quarter quarter)
    {
        Child child = Start(quarter);
        while (draw.Chance(OfReturning(child)))
        {
            Child? longer = Extended(child);
            if (longer is null)
            {
                break;
            }

            child = longer;
        }

        return child;
    }

    /// <summary>A child with a first substantive outcome in a quarter and nothing after it.</summary>
    public Child Start(Quarter quarter)
    {
        DateOnly date = quarter.FirstDay.AddDays(draw.Below(quarter.Days));
        Child child;
        do
        {
            DateOnly committed = date.AddDays(-draw.Between(12, 170));
            child = ChildModel.AgedOn(draw, committed);
            child = child with { Occasions = [occasions.Ordinary(child, date, committed, null, 0, isElsewhere: false)] };
        }
        while ((child.Occasions[0].Offences[0].AgeOnFirstHearing ?? child.AgeOn(date)) > 17);
        return draw.Chance(Coverage.Drift(date, 90, 340)) ? WithDiversionBefore(child) : child;
    }

    /// <summary>The same child with one more substantive occasion, or null where the child is too old or the extract ends.</summary>
    public Child? Extended(Child child)
    {
        Occasion last = child.Occasions[^1];
        DateOnly after = last.Freed;
        int gap = draw.Pick<int>([(draw.Between(14, 90), 24), (draw.Between(91, 250), 44), (draw.Between(251, 450), 20), (draw.Between(451, 900), 12)]);
        DateOnly date = after.AddDays(gap);
        if (date > Coverage.To || date > child.DateOfBirth.AddMonths(LastAgeInMonths))
        {
            return null;
        }

        bool isElsewhere = draw.Chance(ElsewhereInThousand);
        int lag = Math.Min(gap - 1, draw.Between(10, 160));
        Occasion next = draw.Chance(BreachInThousand)
            ? occasions.Breach(child, date, date.AddDays(-Math.Min(lag, 40)), after, isElsewhere)
            : occasions.Ordinary(child, date, Committed(child, date, after, lag), after, Earlier(child), isElsewhere);
        return child with { Occasions = child.Occasions.Add(next) };
    }

    private static int Earlier(Child child) => child.Occasions.Count(occasion => occasion.Offences[0].Outcomes[0].Disposal.IsSubstantive);

    private DateOnly Committed(Child child, DateOnly date, DateOnly after, int lag)
    {
        DateOnly tooYoung = child.DateOfBirth.AddYears(10);
        DateOnly old = after.AddDays(-draw.Between(5, 100));
        return draw.Chance(OffenceBeforeEarlierOccasionInThousand) && old > tooYoung && old < date ? old : date.AddDays(-lag);
    }

    private static int OfReturning(Child child)
    {
        DateOnly last = child.Occasions[^1].Date;
        int earlier = Earlier(child);
        return earlier switch
        {
            1 => Coverage.Drift(last, 520, 235),
            2 => Coverage.Drift(last, 640, 430),
            _ => earlier < 9 ? Coverage.Drift(last, 690, 560) : 0,
        };
    }

    private Child WithDiversionBefore(Child child)
    {
        DateOnly date = child.Occasions[0].Offences[0].Date.AddDays(-draw.Between(40, 420));
        return child.AgeOn(date.AddDays(-70)) < 10 ? child : child with { Occasions = child.Occasions.Insert(0, occasions.Diversion(child, date)) };
    }
}
