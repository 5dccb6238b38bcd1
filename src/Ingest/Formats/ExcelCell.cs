using System.Globalization;
using ExcelDataReader;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>The value of an Excel cell as text: numbers exact with a point, dates yyyy-MM-dd, percentages as shown, whatever the sheet's own language.</summary>
internal static class ExcelCell
{
    public static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text.Trim().Length == 0 ? "" : text,
        double number => CellText.Number(number, IsPercentage(reader.GetNumberFormatString(column))),
        DateTime time => CellText.Time(time),
        bool answer => answer ? "TRUE" : "FALSE",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    private static bool IsPercentage(string? format) => format is not null && format.Contains('%');
}
