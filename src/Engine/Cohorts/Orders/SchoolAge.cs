namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>Statutory school age in England and Wales, where the extract does not say (spec 4.5).</summary>
internal static class SchoolAge
{
    private const int LeavingAge = 16;
    private const int SchoolYearBegins = 9;

    /// <summary>True until the last Friday in June of the school year in which the child turns 16, that day included.</summary>
    public static bool Holds(DateOnly born, DateOnly day)
    {
        int turns = born.Year + LeavingAge;
        DateOnly lastDayOfJune = new(born.Month >= SchoolYearBegins ? turns + 1 : turns, 6, 30);
        int sinceFriday = ((int)lastDayOfJune.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7;
        return day <= lastDayOfJune.AddDays(-sinceFriday);
    }
}
