using System.Collections.Frozen;

namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>Letters with accents as the letters they are typed as. A table of its own, because the program runs without culture data.</summary>
internal static class LetterFolding
{
    private static readonly FrozenDictionary<char, string> Plain = Table();

    /// <summary>Apostrophes of every kind, and accents that stand as characters of their own.</summary>
    public static bool IsDropped(char character) => character is '\'' or '`' or '´' or '‘' or '’' or 'ʼ' or (>= '\u0300' and <= '\u036F');

    /// <summary>The plain capital letters; a letter of another script stays itself; anything else is a space.</summary>
    public static string Of(char character)
    {
        char capital = char.ToUpperInvariant(character);
        if (Plain.TryGetValue(capital, out string? plain))
        {
            return plain;
        }

        return char.IsLetter(character) ? capital.ToString() : " ";
    }

    private static FrozenDictionary<char, string> Table()
    {
        (string Letters, string Plain)[] rows =
        [
            ("ÀÁÂÃÄÅĀĂĄ", "A"), ("Æ", "AE"), ("ÇĆĈĊČ", "C"), ("ĎĐÐ", "D"), ("ÈÉÊËĒĔĖĘĚ", "E"), ("ĜĞĠĢ", "G"), ("ĤĦ", "H"), ("ÌÍÎÏĨĪĬĮİ", "I"),
            ("Ĵ", "J"), ("Ķ", "K"), ("ĹĻĽĿŁ", "L"), ("ÑŃŅŇ", "N"), ("ÒÓÔÕÖØŌŎŐ", "O"), ("Œ", "OE"), ("ŔŖŘ", "R"), ("ŚŜŞŠȘ", "S"), ("ßẞ", "SS"),
            ("ŢŤŦȚ", "T"), ("Þ", "TH"), ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ŴẀẂẄ", "W"), ("ÝŶŸ", "Y"), ("ŹŻŽ", "Z"),
        ];
        return rows.SelectMany(row => row.Letters.Select(letter => (letter, row.Plain))).ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);
    }
}
