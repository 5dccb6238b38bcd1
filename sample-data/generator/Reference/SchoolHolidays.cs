using KpiAnalytics.SampleData.Files;

namespace KpiAnalytics.SampleData.Reference;

/// <summary>
/// school_holidays.csv: days without school, weekends at both ends included. Worked out by rule from the usual pattern of
/// English school years; not any school's own calendar.
/// </summary>
internal static class SchoolHolidays
{
    private const int FirstYear = 2013;
    private const int LastYear = 2023;

    private static readonly (DateOnly First, DateOnly Last)[] All =
        [Christmas(FirstYear - 1), .. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(Year)];

    public static CsvTable Table()
    {
        CsvTable table = new("yotoucode,firstDate,lastDate");
        foreach ((DateOnly first, DateOnly last) in All)
        {
            table.Add("", Text.Of(first), Text.Of(last));
        }

        return table;
    }

    /// <summary>The day itself, or the last day of school before the holidays it lies in.</summary>
    public static DateOnly LastSchoolDay(DateOnly day)
    {
        foreach ((DateOnly first, DateOnly last) in All)
        {
            if (day >= first && day <= last)
            {
                return first.AddDays(-1);
            }
        }

        return day;
    }

    private static IEnumerable<(DateOnly First, DateOnly Last)> Year(int year)
    {
        DateOnly easter = Easter(year);
        yield return Week(new DateOnly(year, 2, 13));
        yield return (easter.AddDays(-8), easter.AddDays(7));
        yield return Week(new DateOnly(year, 5, 25));
        yield return (OnOrAfter(new DateOnly(year, 7, 19), DayOfWeek.Saturday), OnOrAfter(new DateOnly(year, 9, 1), DayOfWeek.Monday));
        yield return Week(new DateOnly(year, 10, 21));
        yield return Christmas(year);
    }

    private static (DateOnly First, DateOnly Last) Christmas(int year) =>
        (OnOrAfter(new DateOnly(year, 12, 17), DayOfWeek.Saturday), new DateOnly(year + 1, 1, 3));

    /// <summary>The school week whose Monday is the first on or after a day.</summary>
    private static (DateOnly First, DateOnly Last) Week(DateOnly day)
    {
        DateOnly monday = OnOrAfter(day, DayOfWeek.Monday);
        return (monday.AddDays(-2), monday.AddDays(6));
    }

    private static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(((int)weekday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>Easter Sunday of the Gregorian calendar (Oudin's algorithm).</summary>
    private static DateOnly Easter(int year)
    {
        int century = year / 100;
        int golden = year % 19;
        int moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        int full = moon - (moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))));
        int weekday = (year + (year / 4) + full + 2 - century + (century / 4)) % 7;
        int fromMarch = full - weekday;
        int month = 3 + ((fromMarch + 40) / 44);
        return new DateOnly(year, month, fromMarch + 28 - (31 * (month / 4)));
    }
}
