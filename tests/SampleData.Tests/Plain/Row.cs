using System.Globalization;

namespace KpiAnalytics.SampleData.Tests.Plain;

/// <summary>One row of a file, by the names of its columns.</summary>
internal sealed class Row(string[] columns, string[] fields)
{
    public string this[string column] => fields[Array.IndexOf(columns, column)];

    public bool Is(string column) => this[column] == "true";

    /// <summary>Null where there is no date, or none that can be read. The year 1900 is no date.</summary>
    public DateOnly? Day(string column) =>
        DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year > 1900 ? day : null;

    public int? Number(string column) =>
        int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
