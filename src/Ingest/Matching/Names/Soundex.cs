namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>
/// The American Soundex code of a name: its first letter and three digits for the consonants after it. Used to bring names
/// together for comparison, never as evidence.
/// </summary>
/// <remarks>
/// US National Archives, The Soundex Indexing System: letters with one digit side by side, or with only H or W between them, count once.
/// </remarks>
internal static class Soundex
{
    private const int Length = 4;

    // A to Z: 0 for the vowels and Y; H and W are passed over before they are looked up.
    private const string Digits = "01230120022455012623010202";

    /// <summary>The code; empty where the name does not begin with a letter of A to Z.</summary>
    /// <param name="name">In the form of <see cref="NameText"/>.</param>
    public static string Of(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetterUpper(name[0]))
        {
            return "";
        }

        Span<char> code = ['0', '0', '0', '0'];
        code[0] = name[0];
        char last = Digits[name[0] - 'A'];
        int filled = 1;
        for (int i = 1; i < name.Length && filled < Length; i++)
        {
            if (!char.IsAsciiLetterUpper(name[i]) || name[i] is 'H' or 'W')
            {
                continue;
            }

            char digit = Digits[name[i] - 'A'];
            if (digit != '0' && digit != last)
            {
                code[filled++] = digit;
            }

            last = digit;
        }

        return new string(code);
    }
}
