namespace KpiAnalytics.SampleData.Reference;

/// <summary>
/// The comparators' invented histories. Where a plan printed a year, the year's total is the printed one, so that the
/// quarters between add up to it.
/// </summary>
internal static class Comparators
{
    private static readonly DateOnly FirstCohortYear = new(2012, 4, 1);
    private static readonly DateOnly FirstCalendarYear = new(2013, 1, 1);

    /// <summary>Totals of England; April 2017-March 2018 as printed.</summary>
    public static Comparator England { get; } = Area("NATIONAL", "England",
        cohort: [62000, 49500, 41200, 36000, 31484, 26992, 22800, 19300, 14900, 13300, 12900],
        reoffenders: [22600, 18800, 16000, 14300, 12840, 10315, 8640, 6680, 4700, 4230, 4190],
        reoffences: [68000, 58300, 52800, 51500, 50210, 41851, 34100, 25000, 16700, 17000, 17400],
        entrantsPer100000: [437, 405, 366, 327, 291, 244, 207, 168, 147, 148, 143],
        custodyPer100000: [49, 43, 39, 36, 32, 28, 23, 18, 13, 11, 10],
        population: [4960000, 4905000, 4870000, 4850000, 4855000, 4885000, 4960000, 5065000, 5185725, 5314383, 5420000, 5500000]);

    /// <summary>Made so that April 2016-March 2017 with England's is the printed total of both.</summary>
    public static Comparator Wales { get; } = Area("NATIONAL", "Wales",
        cohort: [3600, 2900, 2450, 2150, 1880, 1650, 1420, 1210, 900, 800, 780],
        reoffenders: [1330, 1110, 960, 890, 820, 700, 590, 460, 300, 275, 268],
        reoffences: [4000, 3600, 3350, 3300, 3260, 2950, 2450, 1800, 1150, 1160, 1170],
        entrantsPer100000: [418, 380, 342, 304, 270, 233, 199, 158, 138, 141, 137],
        custodyPer100000: [40, 36, 33, 30, 27, 23, 19, 15, 12, 10, 9],
        population: [289000, 285000, 281000, 278000, 276000, 275000, 276000, 278000, 280613, 286353, 289000, 290000]);

    public static Comparator EastMidlands { get; } = Area("REGION", "East Midlands",
        cohort: [4900, 3800, 3200, 2820, 2491, 2064, 1780, 1520, 1180, 1060, 1030],
        reoffenders: [1750, 1400, 1210, 1095, 982, 761, 640, 505, 360, 330, 325],
        reoffences: [5400, 4500, 4000, 3850, 3737, 3066, 2560, 1960, 1330, 1330, 1360],
        entrantsPer100000: [455, 401, 355, 318, 282, 238, 201, 168, 150, 152, 147],
        custodyPer100000: [42, 38, 35, 32, 29, 25, 21, 16, 12, 10, 10],
        population: [422000, 419000, 416000, 415000, 415000, 417000, 422000, 429000, 437887, 448876, 457000, 463000]);

    /// <summary>Means over ten members, in tenths.</summary>
    public static Comparator Family { get; } = new("FAMILY", Services.Northamptonshire)
    {
        ExistsFrom = Services.FamiliesBegin,
        Cohort = new(FirstCohortYear, [8200, 7000, 6100, 5100, 4053, 3214, 2790, 2400, 1910, 1880, 1860]),
        Reoffenders = new(FirstCohortYear, [3000, 2600, 2280, 1900, 1517, 1166, 990, 812, 590, 585, 585]),
        Reoffences = new(FirstCohortYear, [9300, 8300, 7500, 6500, 5382, 4586, 3930, 3010, 1977, 1975, 1990]),
        FirstTimeEntrants = Annual([400, 360, 315, 268, 228, 195, 166, 136, 110, 133, 138], FamilyPopulation, unit: 10),
        CustodialSentences = Annual([43, 40, 37, 34, 30, 26, 22, 17, 13, 11, 10], FamilyPopulation, unit: 10),
        Population = FamilyPopulation,
    };

    private static long[] FamilyPopulation => [56000, 55600, 55300, 55200, 55300, 55700, 56500, 57600, 58800, 60000, 61000, 61700];

    private static Comparator Area(
        string areaType,
        string area,
        long[] cohort,
        long[] reoffenders,
        long[] reoffences,
        long[] entrantsPer100000,
        long[] custodyPer100000,
        long[] population) => new(areaType, area)
    {
        Cohort = new(FirstCohortYear, cohort),
        Reoffenders = new(FirstCohortYear, reoffenders),
        Reoffences = new(FirstCohortYear, reoffences),
        FirstTimeEntrants = Annual(entrantsPer100000, population, unit: 1),
        CustodialSentences = Annual(custodyPer100000, population, unit: 1),
        Population = population,
    };

    /// <summary>A calendar year's events from its rate: January-December 2013 uses mid-2012, and so on.</summary>
    private static AnnualSeries Annual(long[] per100000, long[] population, long unit)
    {
        long scale = 100_000 / unit;
        return new AnnualSeries(FirstCalendarYear, [.. per100000.Select((rate, year) => ((rate * population[year + 1]) + (scale / 2)) / scale)]);
    }
}
