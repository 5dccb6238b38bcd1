namespace KpiAnalytics.SampleData.Reference;

/// <summary>Whole numbers in given proportions that add up exactly.</summary>
internal static class Shares
{
    /// <summary>Splits a total in proportion to weights: each part runs from one rounded running total to the next.</summary>
    public static long[] Of(long total, IReadOnlyList<long> weights)
    {
        long all = weights.Sum();
        long running = 0;
        long given = 0;
        long[] parts = new long[weights.Count];
        for (int part = 0; part < parts.Length; part++)
        {
            running += weights[part];
            long upTo = ((2 * total * running) + all) / (2 * all);
            parts[part] = upTo - given;
            given = upTo;
        }

        return parts;
    }
}
