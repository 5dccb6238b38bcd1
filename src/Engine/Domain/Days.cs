namespace KpiAnalytics.Engine.Domain;

/// <summary>
/// Year, month and quarter of day numbers, looked up: preparing a nation's records asks for them tens of millions of times.
/// Days outside the table are worked out.
/// </summary>
internal static class Days
{
    private const int MonthBits = 4;
    private const int DayBits = 5;
    private const int BirthdayMask = (1 << (MonthBits + DayBits)) - 1;

    private static readonly int First = new DateOnly(1900, 1, 1).DayNumber;

    /// <summary>Year, month and day of each day until 2099, packed so that the month and day of two days can be compared.</summary>
    private static readonly int[] Packed = [.. Enumerable.Range(First, new DateOnly(2100, 1, 1).DayNumber - First).Select(Pack)];

    /// <summary>The number of the calendar quarter: <see cref="Quarter.Number"/>.</summary>
    public static int QuarterNumber(int day)
    {
        int packed = Of(day);
        return ((packed >> (MonthBits + DayBits)) * 4) + ((((packed >> DayBits) & ((1 << MonthBits) - 1)) - 1) / 3);
    }

    /// <summary>As <see cref="Calendar.CompletedYears"/>, of day numbers.</summary>
    public static int CompletedYears(int born, int on)
    {
        int from = Of(born), to = Of(on);
        int years = (to >> (MonthBits + DayBits)) - (from >> (MonthBits + DayBits));
        return (to & BirthdayMask) >= (from & BirthdayMask) ? years : years - 1;
    }

    /// <summary>As <see cref="Calendar.PlusMonths"/>, of a day number.</summary>
    public static int PlusMonths(int day, int months)
    {
        int packed = Of(day);
        int month = ((packed >> (MonthBits + DayBits)) * 12) + ((packed >> DayBits) & ((1 << MonthBits) - 1)) - 1 + months;
        (int toYear, int toMonth) = (month / 12, (month % 12) + 1);
        return toYear > DateOnly.MaxValue.Year
            ? DateOnly.MaxValue.DayNumber
            : new DateOnly(toYear, toMonth, Math.Min(packed & ((1 << DayBits) - 1), DateTime.DaysInMonth(toYear, toMonth))).DayNumber;
    }

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
