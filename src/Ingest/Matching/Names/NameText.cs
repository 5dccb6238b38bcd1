using System.Collections.Frozen;
using System.Text;

namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>
/// Names in one form: capitals without accents or apostrophes, hyphens as spaces, no titles, particles joined to what they
/// introduce (O'Brien, O Brien = OBRIEN; Mc Donald = MCDONALD; Smith-Jones = SMITH JONES). Empty where no name was given.
/// </summary>
internal static class NameText
{
    private static readonly FrozenSet<string> Titles = FrozenSet.Create("MR", "MRS", "MS", "MISS", "MX", "MASTER", "DR");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        "MC", "MAC", "O", "D", "L", "AL", "EL", "ABU", "BIN", "IBN", "DE", "DI", "DA", "DEL", "DOS", "LA", "LE", "VAN", "VON", "DER", "DEN", "TER");

    /// <summary>What clerks and systems write where they know no name.</summary>
    private static readonly FrozenSet<string> Placeholders = FrozenSet.Create(
        "UNKNOWN", "NOT KNOWN", "NOT STATED", "NOT GIVEN", "NOT PROVIDED", "UNK", "NK", "N A", "NA", "NONE", "NULL", "TBC", "NO NAME", "REFUSED");

    /// <summary>The whole of a surname, its parts divided by one space.</summary>
    public static string Surname(string written) => string.Join(' ', Joined(Words(written)));

    /// <summary>The first forename, and the rest with the middle names.</summary>
    public static (string First, string Middle) Forenames(string forename, string middle)
    {
        List<string> words = Words(forename);
        List<string> others = Words(middle);
        return words.Count == 0 ? ("", string.Join(' ', others)) : (words[0], string.Join(' ', [.. words.Skip(1), .. others]));
    }

    private static List<string> Words(string written)
    {
        List<string> words = [.. Folded(written).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        while (words.Count > 1 && Titles.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        return Placeholders.Contains(string.Join(' ', words)) ? [] : words;
    }

    private static List<string> Joined(List<string> words)
    {
        List<string> joined = [];
        string particle = "";
        for (int i = 0; i < words.Count; i++)
        {
            if (i < words.Count - 1 && Particles.Contains(words[i]))
            {
                particle += words[i];
                continue;
            }

            joined.Add(particle + words[i]);
            particle = "";
        }

        return joined;
    }

    private static string Folded(string written)
    {
        StringBuilder folded = new(written.Length);
        foreach (char character in written)
        {
            if (char.IsAsciiLetter(character))
            {
                folded.Append(char.ToUpperInvariant(character));
            }
            else if (!LetterFolding.IsDropped(character))
            {
                folded.Append(LetterFolding.Of(character));
            }
        }

        return folded.ToString();
    }
}
