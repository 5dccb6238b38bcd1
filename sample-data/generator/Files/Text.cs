using System.Globalization;

namespace KpiAnalytics.SampleData.Files;

/// <summary>Values as the layout writes them.</summary>
internal static class Text
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(DateOnly? date) => date is { } day ? Of(day) : "";

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(int? number) => number is { } there ? Of(there) : "";

    public static string Of(bool yes) => yes ? "true" : "false";

    public static string Of(bool? answer) => answer is { } known ? Of(known) : "";

    /// <summary>A count held in tenths, such as 4053 for 405.3; whole counts without a point.</summary>
    public static string OfTenths(long tenths) =>
        tenths % 10 == 0 ? (tenths / 10).ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
}
