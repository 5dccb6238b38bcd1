using System.Globalization;

namespace KpiAnalytics.Cli.Commands;

/// <summary>Dates on the command line: yyyy-MM-dd and nothing else.</summary>
internal static class Dates
{
    /// <summary>Null where the option was not given.</summary>
    public static DateOnly? Parse(string? text, string option)
    {
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new BadArgumentException($"{option}: '{text}' is not a date written yyyy-MM-dd.");
    }
}
