namespace KpiAnalytics.Ingest.Recognition;

/// <summary>How alike two names are, by the pairs of letters they share (Dice's coefficient).</summary>
internal static class TextLikeness
{
    /// <summary>0 = nothing in common, 1 = the same.</summary>
    public static double Of(string first, string second)
    {
        if (first.Length < 2 || second.Length < 2)
        {
            return first == second ? 1 : 0;
        }

        Dictionary<(char, char), int> pairs = [];
        for (int i = 0; i + 1 < first.Length; i++)
        {
            pairs[(first[i], first[i + 1])] = pairs.GetValueOrDefault((first[i], first[i + 1])) + 1;
        }

        int shared = 0;
        for (int i = 0; i + 1 < second.Length; i++)
        {
            (char, char) pair = (second[i], second[i + 1]);
            if (pairs.GetValueOrDefault(pair) > 0)
            {
                pairs[pair]--;
                shared++;
            }
        }

        return 2.0 * shared / (first.Length + second.Length - 2);
    }
}
