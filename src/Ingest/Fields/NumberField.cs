using System.Buffers;
using System.Globalization;

namespace KpiAnalytics.Ingest.Fields;

/// <summary>Reads numbers: a point for decimals, commas only between whole groups of three digits.</summary>
internal static class NumberField
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowExponent;

    // The framework also reads words ("Infinity", "NaN"); a number is written in digits.
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789+-.,eE");

    /// <summary>The number; null where the text is not one. "12,34" is none: it may mean 12.34.</summary>
    public static double? Read(string text) =>
        // Most are a few digits, which need no framework.
        Digits.Read(text) ?? ReadAny(text);

    /// <summary>The number to its last written digit, for amounts of money; null where the text is not one or is too large.</summary>
    public static decimal? ReadDecimal(string text) =>
        IsWritten(text) && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>The number has no fraction, is not negative and no larger than an int.</summary>
    public static bool IsWhole(double number) => number is >= 0 and <= int.MaxValue && double.IsInteger(number);

    private static double? ReadAny(string text) =>
        IsWritten(text) && double.TryParse(text, Style, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : null;

    private static bool IsWritten(string text) =>
        !text.AsSpan().ContainsAnyExcept(Characters) && (!text.Contains(',') || HasWholeGroups(text));

    private static bool HasWholeGroups(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = (point < 0 ? text : text[..point]).TrimStart("+-");
        if (point >= 0 && text[point..].Contains(','))
        {
            return false;
        }

        int first = whole.IndexOf(',');
        return first is >= 1 and <= 3 && (whole.Length - first) % 4 == 0 && GroupsFollow(whole[first..]);
    }

    private static bool GroupsFollow(ReadOnlySpan<char> rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            if (i % 4 == 0 ? rest[i] != ',' : !char.IsAsciiDigit(rest[i]))
            {
                return false;
            }
        }

        return true;
    }
}
