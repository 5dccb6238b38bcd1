using System.Text.RegularExpressions;

namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>Ids of the Police National Computer in one form: 2012/0123456A, 12/123456A and 2012/123456a are 12/123456A.</summary>
internal static partial class PncText
{
    /// <summary>
    /// The id; something written in another form stays as it is, without spaces; nothing with fewer than four digits is an id.
    /// The century is left out: no list of children holds two.
    /// </summary>
    public static string Of(string written)
    {
        string text = written.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (PncId().Match(text) is { Success: true } id)
        {
            return $"{id.Groups["year"].Value}/{id.Groups["serial"].Value.TrimStart('0')}{id.Groups["letter"].Value}";
        }

        return text.Count(char.IsAsciiDigit) >= 4 ? text : "";
    }

    // Without its stroke only the full number of digits says where the year ends.
    [GeneratedRegex("""
        ^(?:(?:\d{2})?(?<year>\d{2})[/-](?<serial>\d{1,7})|(?:\d{2})?(?<year>\d{2})(?<serial>\d{7}))(?<letter>[A-Z])$
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PncId();
}
