namespace KpiAnalytics.Engine.Tables;

/// <summary>A counting sort: items by the number of their group, those of one group in their own order.</summary>
internal static class Grouping
{
    /// <summary>The group of an item that is left out.</summary>
    public const int None = -1;

    /// <summary>For each group its first item; a last entry closes the last group.</summary>
    public static int[] Starts(ReadOnlySpan<int> groups, int count)
    {
        var starts = new int[count + 1];
        foreach (int group in groups)
        {
            if (group != None)
            {
                starts[group + 1]++;
            }
        }

        for (int group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        return starts;
    }

    /// <param name="items">In any order.</param>
    /// <param name="groups">The group of each item.</param>
    /// <param name="starts">What <see cref="Starts"/> gives.</param>
    public static T[] Sorted<T>(T[] items, int[] groups, int[] starts)
    {
        int[] next = [.. starts];
        var sorted = new T[starts[^1]];
        for (int i = 0; i < items.Length; i++)
        {
            if (groups[i] != None)
            {
                sorted[next[groups[i]]++] = items[i];
            }
        }

        return sorted;
    }
}
