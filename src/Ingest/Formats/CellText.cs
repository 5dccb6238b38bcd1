using System.Globalization;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>Values of cells as texts that read the same everywhere.</summary>
internal static class CellText
{
    /// <summary>Below this a double holds every whole number.</summary>
    private const double LargestExact = 1e15;

    /// <summary>The shortest text that reads back as the number; a percentage as a person sees it: 0.365 is "36.5%".</summary>
    public static string Number(double number, bool isPercentage = false)
    {
        if (isPercentage && Math.Abs(number) < LargestExact)
        {
            // Decimal, so that 0.365 becomes 36.5 and not 36.499999.
            return ((decimal)number * 100).ToString("0.############", CultureInfo.InvariantCulture) + "%";
        }

        return double.IsInteger(number) && Math.Abs(number) < LargestExact
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>The day; with its time where there is one.</summary>
    public static string Time(DateTime time) => time.TimeOfDay == TimeSpan.Zero
        ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
