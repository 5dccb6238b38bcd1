using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Dashboard.Figures;

/// <summary>How periods and dates are written for people, and how the kinds of period are written in links.</summary>
public static class PeriodText
{
    private static readonly (PeriodKind Kind, string Slug, string Name)[] Known =
    [
        (PeriodKind.Quarter, "quarter", "Quarter"),
        (PeriodKind.Rolling12, "rolling12", "12 months"),
        (PeriodKind.FinancialYear, "financial-year", "Financial year"),
        (PeriodKind.CalendarYear, "calendar-year", "Calendar year"),
    ];

    /// <summary>The kinds in the order they are offered.</summary>
    public static IEnumerable<PeriodKind> Kinds => Known.Select(kind => kind.Kind);

    public static string Name(PeriodKind kind) => Known.Single(known => known.Kind == kind).Name;

    /// <summary>As a heading over several: "Quarters", "12 months to each quarter".</summary>
    public static string Heading(PeriodKind kind) => kind == PeriodKind.Rolling12 ? "12 months to each quarter" : $"{Name(kind)}s";

    /// <summary>The word of <c>--period</c> on the command line: <c>rolling12</c>.</summary>
    public static string Slug(PeriodKind kind) => Known.Single(known => known.Kind == kind).Slug;

    /// <summary>The kind a word stands for; null where it stands for none.</summary>
    public static PeriodKind? KindOf(string slug) =>
        Known.Where(kind => kind.Slug == slug).Select(known => (PeriodKind?)known.Kind).SingleOrDefault();

    /// <summary>For headings: "12 months to June 2022".</summary>
    public static string InWords(Period period) => period.Kind switch
    {
        PeriodKind.Rolling12 => $"12 months to {Month(period.End, "MMMM yyyy")}",
        PeriodKind.FinancialYear => $"financial year {period}",
        PeriodKind.CalendarYear => $"calendar year {period}",
        _ => $"{Month(period.Start, "MMMM")} to {Month(period.End, "MMMM yyyy")}",
    };

    /// <summary>As it follows "in": "the 12 months to June 2022", "January to March 2022".</summary>
    public static string InSentence(Period period) => period.Kind == PeriodKind.Quarter ? InWords(period) : $"the {InWords(period)}";

    /// <summary>For tables and inputs: "Year to Jun 2022".</summary>
    public static string InTable(Period period) => period.Kind switch
    {
        PeriodKind.Rolling12 => $"Year to {Month(period.End, "MMM yyyy")}",
        PeriodKind.Quarter => $"{Month(period.Start, "MMM")} to {Month(period.End, "MMM yyyy")}",
        _ => period.ToString(),
    };

    /// <summary>"31 Dec 2023".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Month(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
