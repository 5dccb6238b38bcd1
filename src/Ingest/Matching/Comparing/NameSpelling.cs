using KpiAnalytics.Ingest.Matching.Names;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>The levels of two different names that depend on their letters.</summary>
/// <remarks>The two limits are the usual ones of the literature and of Splink's name comparisons, not fitted to any list.</remarks>
internal static class NameSpelling
{
    private const double NearlySameFrom = 0.92;
    private const double SimilarFrom = 0.85;

    public static ForenameLevel OfForenames(string a, string b)
    {
        if (Nicknames.AreOfOneName(a, b))
        {
            return ForenameLevel.ShortForm;
        }

        return JaroWinkler.Of(a, b) switch
        {
            >= NearlySameFrom => ForenameLevel.NearlySame,
            >= SimilarFrom => ForenameLevel.Similar,
            _ => ForenameLevel.Different,
        };
    }

    public static SurnameLevel OfSurnames(string a, string b)
    {
        if (SharesPart(a, b))
        {
            return SurnameLevel.OnePart;
        }

        return JaroWinkler.Of(a, b) switch
        {
            >= NearlySameFrom => SurnameLevel.NearlySame,
            >= SimilarFrom => SurnameLevel.Similar,
            _ => SurnameLevel.Different,
        };
    }

    private static bool SharesPart(string a, string b) =>
        (a.Contains(' ', StringComparison.Ordinal) || b.Contains(' ', StringComparison.Ordinal)) && a.Split(' ').Intersect(b.Split(' ')).Any();
}
