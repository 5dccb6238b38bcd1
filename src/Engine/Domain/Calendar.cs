namespace KpiAnalytics.Engine.Domain;

/// <summary>The date rules of the counting rules: completed years, whether a state holds on a day, and a date some months later.</summary>
public static class Calendar
{
    /// <summary>
    /// Age in completed years: one more on the birthday itself. A child born on 29 February has the birthday
    /// on 1 March of a common year. Negative before birth.
    /// </summary>
    public static int CompletedYears(DateOnly dateOfBirth, DateOnly on) => Days.CompletedYears(dateOfBirth.DayNumber, on.DayNumber);

    /// <summary>True where a state holds on a day: its first and last day are included; one without an end goes on.</summary>
    public static bool Holds(DateOnly start, DateOnly? end, DateOnly day) => start <= day && !(end < day);

    /// <summary>
    /// The same day number some months later, or the month's last day where it has none (31 August + 18 months = 28 or
    /// 29 February). A day past the end of the calendar is its last day.
    /// </summary>
    public static DateOnly PlusMonths(DateOnly date, int months) =>
        DateOnly.FromDayNumber(Days.PlusMonths(date.DayNumber, months));
}
