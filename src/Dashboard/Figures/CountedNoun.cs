namespace KpiAnalytics.Dashboard.Figures;

/// <summary>What a measure counts, after a count of one: "child sentenced to custody", "first-time entrant". Measures name it in the plural.</summary>
internal static class CountedNoun
{
    private static readonly string[] Nouns =
    [
        "children", "entrants", "episodes", "nights", "offences", "pounds", "programmes", "reoffences", "reoffenders", "seats", "sectors", "sentences", "victims",
    ];

    /// <param name="count">How many.</param>
    /// <param name="several">The name in the plural; the first noun of the list in it is what is counted.</param>
    public static string Of(double? count, string several)
    {
        if (count is not 1)
            return several;

        string[] words = several.Split(' ');
        int head = Array.FindIndex(words, word => Nouns.Contains(word));
        if (head >= 0)
            words[head] = words[head] == "children" ? "child" : words[head][..^1];
        return string.Join(' ', words);
    }
}
