namespace KpiAnalytics.Oracle.Orders;

/// <summary>"Statutory school age ends on the last Friday in June of the school year in which the child reaches 16" (spec 4.5).</summary>
internal static class SchoolAge
{
    /// <summary>True up to that Friday, the day itself included.</summary>
    public static bool Holds(DateOnly dateOfBirth, DateOnly on)
    {
        int endsIn = dateOfBirth.Month >= 9 ? dateOfBirth.Year + 17 : dateOfBirth.Year + 16;
        DateOnly lastFriday = Enumerable.Range(1, 30)
            .Select(day => new DateOnly(endsIn, 6, day))
            .Last(day => day.DayOfWeek == DayOfWeek.Friday);
        return on <= lastFriday;
    }
}
