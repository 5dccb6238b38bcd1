namespace KpiAnalytics.Engine.Disclosure;

/// <summary>Hides small numbers among a few counts that are sums of common parts, such as groups of children and their total.</summary>
internal static class SummedCounts
{
    /// <summary>
    /// True for each count that is hidden: one to five, and as many others as it takes that none of those is a sum or a
    /// difference of shown ones.
    /// </summary>
    /// <param name="counts">Not negative.</param>
    /// <param name="parts">For each count the numbers of its parts, from 0.</param>
    public static bool[] Hide(IReadOnlyList<long> counts, int[][] parts)
    {
        bool[] hidden = [.. counts.Select(count => count is > 0 and < Suppression.SmallestShown)];
        while (hidden.Contains(true) && GivenAway.First(hidden, parts) is { } giving)
        {
            int next = giving
                .OrderBy(i => parts[i].Length)
                .ThenBy(i => counts[i] > 0 ? 0 : 1)
                .ThenBy(i => counts[i])
                .ThenBy(i => i)
                .First();
            hidden[next] = true;
        }

        return hidden;
    }
}
