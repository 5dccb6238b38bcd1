using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Fields;

/// <summary>Reads the label of a financial quarter: <c>YYYYQn</c>, YYYY being the year in which the financial year begins (spec 3).</summary>
internal static class FinancialQuarterField
{
    /// <summary>The calendar quarter meant: 2024Q1 is April to June 2024, 2024Q4 January to March 2025; null where the text is no such label.</summary>
    public static Quarter? Read(ReadOnlySpan<char> text)
    {
        bool isLabel = text.Length == 6 && text[4] is ('Q' or 'q') && text[5] is >= '1' and <= '4';
        return isLabel && Digits.Read(text[..4]) is { } year and >= 1 and < 9999
            ? Quarter.Of(new DateOnly(year, 4, 1)) + (text[5] - '1')
            : null;
    }
}
