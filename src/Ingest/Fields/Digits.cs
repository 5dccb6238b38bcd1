namespace KpiAnalytics.Ingest.Fields;

/// <summary>Reads runs of the digits 0 to 9 and nothing else: no signs, no spaces, no digits of other scripts.</summary>
internal static class Digits
{
    /// <summary>The number of one to nine digits; null where anything else is there.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 9)
        {
            return null;
        }

        int number = 0;
        foreach (char digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
