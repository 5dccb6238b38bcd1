namespace KpiAnalytics.Ingest.Fields;

/// <summary>Recognises the time that may follow an ISO date: a T or a space, HH:mm, then seconds, a fraction and a zone if given.</summary>
internal static class IsoTime
{
    /// <summary>True where the whole text is such a time. It is only checked: the date counts as written.</summary>
    public static bool Follows(ReadOnlySpan<char> text)
    {
        if (text.Length < 6 || text[0] is not ('T' or 't' or ' ') || !IsBelow(text.Slice(1, 2), 24) || !IsMinute(text[3..]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[6..];
        if (IsMinute(rest))
        {
            rest = SkipFraction(rest[3..]);
        }

        return IsZone(rest.TrimStart(' '));
    }

    // ":mm" or ":ss".
    private static bool IsMinute(ReadOnlySpan<char> text) => text.Length >= 3 && text[0] == ':' && IsBelow(text.Slice(1, 2), 60);

    private static bool IsBelow(ReadOnlySpan<char> digits, int limit) => Digits.Read(digits) < limit;

    private static ReadOnlySpan<char> SkipFraction(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('.' or ',') || !char.IsAsciiDigit(text[1]))
        {
            return text;
        }

        int end = text[1..].IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? [] : text[(end + 1)..];
    }

    private static bool IsZone(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text is "Z" or "z")
        {
            return true;
        }

        return text[0] is '+' or '-' && text.Length switch
        {
            3 => IsBelow(text[1..], 24),
            5 => IsBelow(text.Slice(1, 2), 24) && IsBelow(text[3..], 60),
            6 => IsBelow(text.Slice(1, 2), 24) && IsMinute(text[3..]),
            _ => false,
        };
    }
}
