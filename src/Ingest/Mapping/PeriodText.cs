using System.Globalization;
using System.Text.RegularExpressions;
using KpiAnalytics.Ingest.Fields;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Finds a period in words: "Apr 2016 - Mar 2017", "Jan-Mar 2017", "2022/23", "year ending December 2023", "2024Q1", "Q2 2023/24", "2019-01", two dates.</summary>
internal static partial class PeriodText
{
    private const string Month = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private const int MostMilliseconds = 1000;

    /// <summary>In characters. A longer text is a paragraph.</summary>
    private const int Longest = 500;

    /// <summary>The period, its last day included; null where none is found.</summary>
    public static (DateOnly First, DateOnly Last)? Find(string text) =>
        text.Length > Longest ? null : TwoDates(text) ?? MonthsOfTwoYears(text) ?? MonthsOfOneYear(text) ?? YearEnding(text) ?? FinancialQuarter(text) ?? FinancialYear(text) ?? OneMonth(text) ?? CalendarYear(text);

    private static (DateOnly, DateOnly)? TwoDates(string text)
    {
        Match match = TwoDatesPattern().Match(text);
        return match.Success && DateField.TryRead(DateText.Normalise(match.Groups[1].Value), out DateOnly? first) && DateField.TryRead(DateText.Normalise(match.Groups[2].Value), out DateOnly? last) && first <= last
            ? (first.Value, last!.Value)
            : null;
    }

    private static (DateOnly, DateOnly)? MonthsOfTwoYears(string text)
    {
        Match match = TwoYearsPattern().Match(text);
        return match.Success ? Months(Year(match, 2), match.Groups[1].Value, Year(match, 4), match.Groups[3].Value) : null;
    }

    private static (DateOnly, DateOnly)? MonthsOfOneYear(string text)
    {
        Match match = OneYearPattern().Match(text);
        return match.Success ? Months(Year(match, 3), match.Groups[1].Value, Year(match, 3), match.Groups[2].Value) : null;
    }

    private static (DateOnly, DateOnly)? YearEnding(string text)
    {
        Match match = YearEndingPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        DateOnly last = LastOf(Year(match, 2), MonthOf(match.Groups[1].Value));
        return (last.AddDays(1).AddYears(-1), last);
    }

    // Financial: 2024Q1 begins on 1 April 2024.
    private static (DateOnly, DateOnly)? FinancialQuarter(string text)
    {
        Match match = QuarterAfterYearPattern().Match(text);
        (int year, int quarter) = match.Success ? (Year(match, 1), Year(match, 2)) : (0, 0);
        if (!match.Success)
        {
            match = QuarterBeforeYearPattern().Match(text);
            (year, quarter) = match.Success ? (Year(match, 2), Year(match, 1)) : (0, 0);
        }

        if (!match.Success)
        {
            return null;
        }

        DateOnly first = new DateOnly(year, 4, 1).AddMonths(3 * (quarter - 1));
        return (first, first.AddMonths(3).AddDays(-1));
    }

    private static (DateOnly, DateOnly)? FinancialYear(string text)
    {
        Match match = FinancialYearPattern().Match(text);
        if (!match.Success || (Year(match, 1) + 1) % 100 != Year(match, 2) % 100)
        {
            return null;
        }

        DateOnly first = new(Year(match, 1), 4, 1);
        return (first, first.AddYears(1).AddDays(-1));
    }

    private static (DateOnly, DateOnly)? OneMonth(string text)
    {
        Match match = OneMonthPattern().Match(text);
        int month = match.Success ? Year(match, 2) : 0;
        return month is >= 1 and <= 12 ? (new DateOnly(Year(match, 1), month, 1), LastOf(Year(match, 1), month)) : null;
    }

    private static (DateOnly, DateOnly)? CalendarYear(string text) =>
        text.Trim() is { Length: 4 } year && Digits.Read(year) is >= 1990 and <= 2100 and var number ? (new DateOnly(number, 1, 1), new DateOnly(number, 12, 31)) : null;

    private static (DateOnly, DateOnly)? Months(int firstYear, string firstMonth, int lastYear, string lastMonth)
    {
        DateOnly first = new(firstYear, MonthOf(firstMonth), 1);
        DateOnly last = LastOf(lastYear, MonthOf(lastMonth));
        return first <= last ? (first, last) : null;
    }

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int MonthOf(string name) => ("JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC".IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3) + 1;

    private static int Year(Match match, int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([0-9]{4}-[0-9][0-9]-[0-9][0-9]|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})\s*(?:-|–|to|and)\s*([0-9]{4}-[0-9][0-9]-[0-9][0-9]|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex TwoDatesPattern();

    [GeneratedRegex(@"\b" + Month + @"\s+(20[0-9][0-9]|19[0-9][0-9])\s*(?:-|–|to)\s*" + Month + @"\s+(20[0-9][0-9]|19[0-9][0-9])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex TwoYearsPattern();

    [GeneratedRegex(@"\b" + Month + @"\s*(?:-|–|to)\s*" + Month + @"\s+(20[0-9][0-9]|19[0-9][0-9])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex OneYearPattern();

    [GeneratedRegex(@"\b(?:year ending|year to|12 months to|twelve months to|rolling 12 months to)\s+(?:[0-9]{1,2}\s+)?" + Month + @"\s+(20[0-9][0-9]|19[0-9][0-9])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex YearEndingPattern();

    [GeneratedRegex(@"\b(20[0-9][0-9])(?:/[0-9][0-9])?\s*Q([1-4])\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex QuarterAfterYearPattern();

    [GeneratedRegex(@"\bQ([1-4])\s*(20[0-9][0-9])/[0-9][0-9]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex QuarterBeforeYearPattern();

    [GeneratedRegex(@"\b(20[0-9][0-9]|19[0-9][0-9])\s*[/-]\s*(20[0-9][0-9]|[0-9][0-9])\b(?!-)", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex FinancialYearPattern();

    [GeneratedRegex(@"\b(20[0-9][0-9]|19[0-9][0-9])-([0-9][0-9])\b", RegexOptions.CultureInvariant, MostMilliseconds)]
    private static partial Regex OneMonthPattern();
}
