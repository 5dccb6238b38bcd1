namespace KpiAnalytics.Engine.Kernels;

/// <summary>The follow-up kernel: what happened to a child in the time after an index date.</summary>
internal static class FollowUp
{
    /// <summary>
    /// Counts the offences committed after one day and up to another (the last day included) that were proven by a third (included).
    /// </summary>
    /// <param name="committed">The child's offences by day committed, ascending.</param>
    /// <param name="proven">For each, the day it was first proven; <see cref="int.MaxValue"/> where it never was.</param>
    public static int Count(ReadOnlySpan<int> committed, ReadOnlySpan<int> proven, int after, int until, int provenBy)
    {
        int count = 0;
        for (int i = FirstAfter(committed, after); i < committed.Length && committed[i] <= until; i++)
        {
            count += proven[i] <= provenBy ? 1 : 0;
        }

        return count;
    }

    private static int FirstAfter(ReadOnlySpan<int> days, int after)
    {
        int low = 0, high = days.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = days[middle] > after ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
