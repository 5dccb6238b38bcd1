using System.Buffers;

namespace KpiAnalytics.Ingest.Fields;

/// <summary>Dates as Excel's 1900 system stores them: days, with the time of day as a fraction.</summary>
internal static class ExcelSerial
{
    /// <summary>1990-01-01. Earlier serials are more likely to be other numbers.</summary>
    private const int First = 32_874;

    /// <summary>2100-12-31.</summary>
    private const int Last = 73_415;

    /// <summary>1900-01-01 is serial 1 in Excel and 2 in its successors; 0 is an empty cell. All three say "no date".</summary>
    private const int LastOfNoDate = 2;

    /// <summary>The day before serial 1, less the 29 February 1900 that Excel counts and no calendar has.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789.");

    /// <summary>Only digits, with at most one point among them.</summary>
    public static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && !text.ContainsAnyExcept(Characters) && text.Count('.') <= 1;

    /// <summary>Reads a serial; the fraction is dropped.</summary>
    /// <returns>False where the number is not a serial of a date between 1990 and 2100, nor one that says "no date".</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly? date)
    {
        int point = text.IndexOf('.');
        int? days = Digits.Read(point < 0 ? text : text[..point]);
        date = days is >= First and <= Last ? DayZero.AddDays(days.Value) : null;
        return date is not null || days <= LastOfNoDate;
    }
}
