using System.Globalization;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Dates as people type them into sheets, day first, turned into the forms the rules read. Anything else stays as it is, and the rules judge it.</summary>
internal static class DateText
{
    private static readonly string[] Days = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy", "dd MMM yyyy", "d-MMM-yyyy"];

    private static readonly string[] Times =
    [
        "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "d.M.yyyy H:mm", "d-M-yyyy H:mm", "d-M-yyyy H:mm:ss", "d MMM yyyy H:mm", "d MMM yyyy H:mm:ss", "d-MMM-yyyy H:mm", "d-MMM-yyyy H:mm:ss",
        "yyyy-MM-dd H:mm", "yyyy-MM-dd H:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss",
    ];

    public static string Normalise(string text)
    {
        string trimmed = text.Trim().TrimStart('\'');
        if (trimmed.Length is < 8 or > 24 || !char.IsAsciiDigit(trimmed[0]))
        {
            return trimmed;
        }

        if (DateTime.TryParseExact(trimmed, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return DateTime.TryParseExact(trimmed, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            ? time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
            : trimmed;
    }
}
