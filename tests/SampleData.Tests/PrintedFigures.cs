using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.SampleData.Tests;

/// <summary>
/// Northamptonshire's own figures as its plans of 2019, 2021 and 2023 printed them. The counts of the two cohorts to March 2017 and
/// March 2018 were printed too; all other counts were chosen so that the printed value results.
/// </summary>
public static class PrintedFigures
{
    private const string Binary = "reoffending.binary";
    private const string PerReoffender = "reoffending.frequency";
    private const string PerOffender = "reoffending.per_offender";

    /// <summary>
    /// All of them. One differs from print: first-time entrants of 2022, where 133 of 78,000 children is 171 and the plan has 170;
    /// no whole number of children gives 170 with the population the same plan prints.
    /// </summary>
    public static readonly ImmutableArray<PrintedFigure> All =
    [
        .. Cohort(PeriodKind.FinancialYear, 2016, 4, 326, 122, 408, "37.4", "3.34", "1.25"),
        .. Cohort(PeriodKind.FinancialYear, 2017, 4, 265, 84, 258, "31.7", "3.07", "0.97"),
        .. Cohort(PeriodKind.Rolling12, 2019, 7, 223, 52, 200, "23.3", "3.85", "0.90"),
        .. Cohort(PeriodKind.Rolling12, 2020, 7, 179, 39, 198, "21.8", "5.08", "1.11"),
        .. Cohort(PeriodKind.Quarter, 2020, 4, 49, 11, 28, "22.4", "2.55", "0.57"),
        .. Cohort(PeriodKind.Quarter, 2021, 4, 29, 5, 24, "17.2", "4.80", "0.83"),
        FirstTimeEntrants(2016, 178, 69_220, "257"),
        FirstTimeEntrants(2017, 154, 69_980, "220"),
        FirstTimeEntrants(2018, 151, 71_000, "213"),
        FirstTimeEntrants(2021, 131, 76_141, "172"),
        FirstTimeEntrants(2022, 133, 78_000, "171"),
        Custody(PeriodKind.FinancialYear, 2018, 4, 13, 71_000, "0.18"),
        Custody(PeriodKind.CalendarYear, 2020, 1, 15, 73_987, "0.20"),
        Custody(PeriodKind.CalendarYear, 2021, 1, 18, 76_141, "0.24"),
        Custody(PeriodKind.CalendarYear, 2022, 1, 8, 78_000, "0.10"),
    ];

    private static IEnumerable<PrintedFigure> Cohort(
        PeriodKind kind, int year, int month, long cohort, long reoffenders, long reoffences, string binary, string perReoffender, string perOffender) =>
    [
        Of(Binary, kind, year, month, reoffenders, cohort, binary, 1),
        Of(PerReoffender, kind, year, month, reoffences, reoffenders, perReoffender, 2),
        Of(PerOffender, kind, year, month, reoffences, cohort, perOffender, 2),
    ];

    private static PrintedFigure FirstTimeEntrants(int year, long entrants, long population, string expected) =>
        Of("fte.rate", PeriodKind.CalendarYear, year, 1, entrants, population, expected, 0);

    private static PrintedFigure Custody(PeriodKind kind, int year, int month, long sentences, long population, string expected) =>
        Of("custody.rate", kind, year, month, sentences, population, expected, 2);

    private static PrintedFigure Of(
        string measure, PeriodKind kind, int year, int month, long numerator, long denominator, string expected, int decimals)
    {
        DateOnly start = new(year, month, 1);
        DateOnly end = start.AddMonths(kind == PeriodKind.Quarter ? 3 : 12).AddDays(-1);
        return new PrintedFigure(measure, kind, start, end, numerator, denominator, expected, decimals);
    }
}
