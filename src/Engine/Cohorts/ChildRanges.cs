namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Goes through all children on every processor and returns what they give in their own order: the result does not depend on the processors.</summary>
internal static class ChildRanges
{
    private const int ChildrenPerRange = 16_384;

    /// <param name="children">How many there are.</param>
    /// <param name="rowsPerChild">How many rows a child gives on average, to reserve room.</param>
    /// <param name="maker">Makes, for one range, the action that adds one child's rows; its scratch room is used for the whole range.</param>
    public static T[] Rows<T>(int children, int rowsPerChild, Func<Action<int, List<T>>> maker)
    {
        List<T>[] ranges = [.. Enumerable.Range(0, (children + ChildrenPerRange - 1) / ChildrenPerRange).AsParallel().AsOrdered().Select(range =>
        {
            int first = range * ChildrenPerRange, last = Math.Min(first + ChildrenPerRange, children);
            Action<int, List<T>> add = maker();
            List<T> rows = new((last - first) * rowsPerChild);
            for (int child = first; child < last; child++)
            {
                add(child, rows);
            }

            return rows;
        })];
        var all = new T[ranges.Sum(range => range.Count)];
        int next = 0;
        foreach (List<T> range in ranges)
        {
            range.CopyTo(all, next);
            next += range.Count;
        }

        return all;
    }
}
