using System.Runtime.CompilerServices;

namespace KpiAnalytics.Engine.Domain;

/// <summary>
/// Year, month and quarter of day numbers, looked up: preparing a nation's records asks for them tens of millions of times.
/// Days outside the tables are worked out.
/// </summary>
internal static class Days
{
    private const int MonthBits = 4;
    private const int DayBits = 5;
    private const int BirthdayMask = (1 << (MonthBits + DayBits)) - 1;
    private const int FirstYear = 1900;
    private const int Years = 200;
    private const int MonthsAYear = 12;

    private static readonly int First = new DateOnly(FirstYear, 1, 1).DayNumber;

    /// <summary>The first day of each month of the table; a last entry closes the last month.</summary>
    private static readonly int[] Months =
        [.. Enumerable.Range(0, (Years * MonthsAYear) + 1).Select(month => new DateOnly(FirstYear, 1, 1).AddMonths(month).DayNumber)];

    /// <summary>Year, month and day of each day of those months, packed so that the month and day of two days can be compared.</summary>
    private static readonly int[] Packed = [.. Enumerable.Range(First, Months[^1] - First).Select(Pack)];

    /// <summary>The number of the calendar quarter: <see cref="Quarter.Number"/>.</summary>
    public static int QuarterNumber(int day)
    {
        int packed = Of(day);
        return (YearOf(packed) * 4) + ((MonthOf(packed) - 1) / 3);
    }

    /// <summary>As <see cref="Calendar.CompletedYears"/>, of day numbers.</summary>
    public static int CompletedYears(int born, int on)
    {
        int from = Of(born), to = Of(on);
        int years = YearOf(to) - YearOf(from);
        return (to & BirthdayMask) >= (from & BirthdayMask) ? years : years - 1;
    }

    /// <summary>As <see cref="Calendar.PlusMonths"/>, of a day number.</summary>
    public static int PlusMonths(int day, int months)
    {
        int packed = Of(day);
        int month = ((YearOf(packed) - FirstYear) * MonthsAYear) + MonthOf(packed) - 1 + months;
        return unchecked((uint)month) < (uint)Months.Length - 1
            ? Math.Min(Months[month] + DayOf(packed), Months[month + 1]) - 1
            : PlusMonths(DateOnly.FromDayNumber(day), months).DayNumber;
    }

    private static DateOnly PlusMonths(DateOnly date, int months) =>
        (date.Year * MonthsAYear) + date.Month - 1 + months >= (DateOnly.MaxValue.Year + 1) * MonthsAYear ? DateOnly.MaxValue : date.AddMonths(months);

    private static int YearOf(int packed) => packed >> (MonthBits + DayBits);

    private static int MonthOf(int packed) => (packed >> DayBits) & ((1 << MonthBits) - 1);

    private static int DayOf(int packed) => packed & ((1 << DayBits) - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Of(int day)
    {
        int place = day - First;
        return unchecked((uint)place) < (uint)Packed.Length ? Packed[place] : Pack(day);
    }

    private static int Pack(int day)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        return (((date.Year << MonthBits) | date.Month) << DayBits) | date.Day;
    }
}
