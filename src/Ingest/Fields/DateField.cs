namespace KpiAnalytics.Ingest.Fields;

/// <summary>
/// Reads dates: yyyy-MM-dd, dd/MM/yyyy, dd-MMM-yyyy, an ISO date-time (its date as written, no time-zone shift), or a serial
/// of Excel's 1900 system. Never month first, never a two-digit year.
/// </summary>
internal static class DateField
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// <summary>Case systems write this day for "no date" (spec 2.1).</summary>
    private static readonly DateOnly NoDate = new(1900, 1, 1);

    /// <summary>Reads a text that is not empty.</summary>
    /// <param name="date">The date; null where the text says there is none.</param>
    /// <returns>False where the text cannot be read as a date.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly? date)
    {
        date = null;
        if (ExcelSerial.IsNumber(text))
        {
            return ExcelSerial.TryRead(text, out date);
        }

        DateOnly? written = IsoDateTime(text) ?? DayFirst(text) ?? WithMonthName(text);
        date = written == NoDate ? null : written;
        return written is not null;
    }

    private static DateOnly? IsoDateTime(ReadOnlySpan<char> text)
    {
        bool isIso = text.Length >= 10 && text[4] == '-' && text[7] == '-' && (text.Length == 10 || IsoTime.Follows(text[10..]));
        return isIso ? Date(text[..4], text.Slice(5, 2), text.Slice(8, 2)) : null;
    }

    private static DateOnly? DayFirst(ReadOnlySpan<char> text)
    {
        bool isDayFirst = text.Length == 10 && text[2] == '/' && text[5] == '/';
        return isDayFirst ? Date(text[6..], text.Slice(3, 2), text[..2]) : null;
    }

    private static DateOnly? WithMonthName(ReadOnlySpan<char> text)
    {
        if (text.Length != 11 || text[2] != '-' || text[6] != '-')
        {
            return null;
        }

        int position = Months.AsSpan().IndexOf(text.Slice(3, 3), StringComparison.OrdinalIgnoreCase);
        return position >= 0 && position % 3 == 0 ? Date(Digits.Read(text[7..]), (position / 3) + 1, Digits.Read(text[..2])) : null;
    }

    private static DateOnly? Date(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        Date(Digits.Read(year), Digits.Read(month), Digits.Read(day));

    private static DateOnly? Date(int? year, int? month, int? day) =>
        year is >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;
}
