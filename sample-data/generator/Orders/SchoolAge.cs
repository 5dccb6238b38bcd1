namespace KpiAnalytics.SampleData.Orders;

/// <summary>Statutory school age: up to the last Friday in June of the school year in which the child reaches 16.</summary>
internal static class SchoolAge
{
    public static bool Includes(DateOnly dateOfBirth, DateOnly day) => day <= LastDay(dateOfBirth);

    private static DateOnly LastDay(DateOnly dateOfBirth)
    {
        DateOnly sixteen = dateOfBirth.AddYears(16);
        DateOnly june = new(sixteen.Month >= 9 ? sixteen.Year + 1 : sixteen.Year, 6, 30);
        return june.AddDays(-(((int)june.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7));
    }
}
