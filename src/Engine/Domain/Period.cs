using System.Globalization;

namespace KpiAnalytics.Engine.Domain;

/// <summary>A period of whole calendar quarters. Both days are included.</summary>
public readonly record struct Period
{
    private Period(PeriodKind kind, Quarter first, Quarter last) => (Kind, First, Last) = (kind, first, last);

    public PeriodKind Kind { get; }

    public Quarter First { get; }

    public Quarter Last { get; }

    public DateOnly Start => First.FirstDay;

    public DateOnly End => Last.LastDay;

    /// <summary>How many quarters it has: one or four.</summary>
    public int Quarters => Last.Number - First.Number + 1;

    public bool Contains(DateOnly date) => date >= Start && date <= End;

    /// <summary>The period of this kind whose last quarter is given; null where none of the kind ends there (a financial year ends in March only).</summary>
    public static Period? Ending(PeriodKind kind, Quarter last) => kind switch
    {
        PeriodKind.Quarter => new Period(kind, last, last),
        PeriodKind.Rolling12 => new Period(kind, last - 3, last),
        PeriodKind.FinancialYear when last.LastDay.Month == 3 => new Period(kind, last - 3, last),
        PeriodKind.CalendarYear when last.LastDay.Month == 12 => new Period(kind, last - 3, last),
        _ => null,
    };

    /// <summary>All periods of a kind that lie wholly inside the two days (both included), oldest first.</summary>
    public static IEnumerable<Period> Within(PeriodKind kind, DateOnly from, DateOnly to)
    {
        for (Quarter last = Quarter.Of(from); last <= Quarter.Latest && last.LastDay <= to; last += 1)
        {
            if (Ending(kind, last) is { } period && period.Start >= from)
            {
                yield return period;
            }
        }
    }

    /// <summary>The same kind of period one year earlier: it shares no day with this one.</summary>
    public Period YearBefore() => new(Kind, First - 4, Last - 4);

    public override string ToString() => Kind switch
    {
        PeriodKind.Quarter => Last.ToString(),
        PeriodKind.FinancialYear => string.Create(CultureInfo.InvariantCulture, $"{Start.Year}/{End:yy}"),
        PeriodKind.CalendarYear => Start.Year.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Start:MMM yyyy}-{End:MMM yyyy}"),
    };
}
