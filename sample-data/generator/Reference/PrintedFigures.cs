namespace KpiAnalytics.SampleData.Reference;

/// <summary>Every figure of the six measures that Northamptonshire's published plans print, comparators and own ones.</summary>
internal static class PrintedFigures
{
    private const string Plan2019 = "Northamptonshire Youth Justice Plan 2019/20 (printed)";
    private const string Plan2021 = "Northamptonshire Youth Offending Service Plan 2021-22 (printed)";
    private const string Plan2023 = "Northamptonshire Youth Justice Plan 2023/24 (printed)";

    private const string Binary = "reoffending.binary";
    private const string Frequency = "reoffending.frequency";
    private const string PerOffender = "reoffending.per_offender";
    private const string Entrants = "fte.rate";
    private const string Custody = "custody.rate";

    /// <summary>All of them; the comparators first.</summary>
    public static IEnumerable<PublishedFigure> All() => [.. ComparatorReoffending(), .. ComparatorRates(), .. OwnReoffending(), .. OwnRates()];

    private static IEnumerable<PublishedFigure> ComparatorReoffending() =>
    [
        Cohort("FAMILY", Services.Northamptonshire, 2016, "151.7", "405.3", "538.2", Plan2019),
        Cohort("REGION", "East Midlands", 2016, "982", "2491", "3737", Plan2019),
        Cohort("NATIONAL", "England and Wales", 2016, "13660", "33364", "53470", Plan2019),
        Cohort("FAMILY", Services.Northamptonshire, 2017, "116.6", "321.4", "458.6", Plan2021),
        Cohort("REGION", "East Midlands", 2017, "761", "2064", "3066", Plan2021),
        Cohort("NATIONAL", "England", 2017, "10315", "26992", "41851", Plan2021),
        Year(PerOffender, "FAMILY", Services.Northamptonshire, 2020, 7, "1.03", Plan2023),
    ];

    private static IEnumerable<PublishedFigure> ComparatorRates() =>
    [
        Year(Entrants, "FAMILY", Services.Northamptonshire, 2021, 1, "110", Plan2023),
        Year(Entrants, "FAMILY", Services.Northamptonshire, 2022, 1, "133", Plan2023),
        Year(Custody, "REGION", "East Midlands", 2022, 1, "0.10", Plan2023),
        Year(Custody, "NATIONAL", "England and Wales", 2022, 1, "0.11", Plan2023),
    ];

    private static IEnumerable<PublishedFigure> OwnReoffending() =>
    [
        Cohort("SERVICE", Services.Northamptonshire, 2016, "122", "326", "408", Plan2019),
        Cohort("SERVICE", Services.Northamptonshire, 2017, "84", "265", "258", Plan2021),
        Own(Binary, 2019, 7, 12, "23.3"),
        Own(Frequency, 2019, 7, 12, "3.85"),
        Own(Binary, 2020, 7, 12, "21.8"),
        Own(Frequency, 2020, 7, 12, "5.08"),
        Own(Binary, 2020, 4, 3, "22.4"),
        Own(Frequency, 2020, 4, 3, "2.55"),
        Own(Binary, 2021, 4, 3, "17.2"),
        Own(Frequency, 2021, 4, 3, "4.80"),
    ];

    private static IEnumerable<PublishedFigure> OwnRates() =>
    [
        Year(Entrants, "SERVICE", Services.Northamptonshire, 2016, 1, "257", Plan2019),
        Year(Entrants, "SERVICE", Services.Northamptonshire, 2017, 1, "220", Plan2019),
        Year(Entrants, "SERVICE", Services.Northamptonshire, 2018, 1, "213", Plan2019),
        Own(Entrants, 2021, 1, 12, "172"),
        Own(Entrants, 2022, 1, 12, "170"),
        Year(Custody, "SERVICE", Services.Northamptonshire, 2018, 4, "0.18", Plan2019),
        Own(Custody, 2020, 1, 12, "0.20"),
        Own(Custody, 2021, 1, 12, "0.24"),
        Own(Custody, 2022, 1, 12, "0.10"),
    ];

    private static PublishedFigure Cohort(string areaType, string area, int year, string reoffenders, string cohort, string reoffences, string plan) =>
        Of(Binary, areaType, area, year, 4, 12, plan) with { Numerator = reoffenders, Denominator = cohort, Reoffences = reoffences };

    private static PublishedFigure Own(string measure, int year, int month, int months, string value) =>
        Of(measure, "SERVICE", Services.Northamptonshire, year, month, months, Plan2023) with { Value = value };

    private static PublishedFigure Year(string measure, string areaType, string area, int year, int month, string value, string plan) =>
        Of(measure, areaType, area, year, month, 12, plan) with { Value = value };

    private static PublishedFigure Of(string measure, string areaType, string area, int year, int month, int months, string plan)
    {
        DateOnly start = new(year, month, 1);
        return new PublishedFigure(measure, areaType, area, start, start.AddMonths(months).AddDays(-1), plan);
    }
}
