using System.Collections.Immutable;

namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>
/// How wide a text will be, without a browser. The table holds the advance widths of Helvetica (which Arial and Liberation Sans
/// share) in thousandths of the font size; the style sheet asks for one of these fonts. Estimates err on the wide side.
/// </summary>
internal static class TextWidth
{
    /// <summary>Room for a substitute font that is a little wider.</summary>
    private const double Slack = 1.05;

    /// <summary>Bold letters are at most this much wider on average over a word.</summary>
    private const double Bold = 1.1;

    /// <summary>A character outside the table is taken for a wide capital.</summary>
    private const int Unknown = 780;

    private const char FirstInTable = ' ';

    // From the space to the tilde, in the order of their character codes.
    private static readonly int[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
    ];

    /// <summary>Width in the unit of the font size.</summary>
    public static double Of(string text, double fontSize, bool bold = false) =>
        text.Sum(Advance) / 1000.0 * fontSize * Slack * (bold ? Bold : 1);

    /// <summary>
    /// Breaks a text at spaces into lines no wider than the limit. A single word wider than that keeps its line whole:
    /// text is never cut, so the caller checks the width it gets.
    /// </summary>
    public static ImmutableArray<string> Wrap(string text, double widest, double fontSize, bool bold = false)
    {
        var lines = new List<string>();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Of(lines[^1] + " " + word, fontSize, bold) <= widest)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        return [.. lines];
    }

    private static int Advance(char character) =>
        character - FirstInTable is var place && place >= 0 && place < Widths.Length ? Widths[place] : Unknown;
}
