namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>
/// Moves labels in one column apart. The answer keeps the order of the wanted places, keeps the gap, stays within the bounds, and of
/// all such answers has the smallest sum of squared moves: subtracting the room each label needs turns the task into
/// least squares under an ordering, which pooling neighbours that are out of order solves exactly.
/// </summary>
internal static class LabelSpread
{
    /// <param name="wanted">Middles, ascending.</param>
    /// <param name="heights">Of the labels, in the same order.</param>
    /// <param name="gap">Least distance between the edges of two labels.</param>
    /// <param name="low">No label reaches above this.</param>
    /// <param name="high">No label reaches below this.</param>
    /// <returns>Middles in the same order; null where the labels do not fit between the bounds.</returns>
    public static double[]? Solve(double[] wanted, double[] heights, double gap, double low, double high)
    {
        if (wanted.Length == 0)
            return [];
        double[] room = new double[wanted.Length];
        for (int i = 1; i < room.Length; i++)
            room[i] = room[i - 1] + ((heights[i - 1] + heights[i]) / 2) + gap;
        double first = low + (heights[0] / 2), last = high - (heights[^1] / 2) - room[^1];
        if (last < first)
            return null;
        double[] pooled = Ascending([.. wanted.Select((place, i) => place - room[i])]);
        return [.. pooled.Select((place, i) => Math.Clamp(place, first, last) + room[i])];
    }

    // Each block is the mean of the places pooled in it; a block below its predecessor is pooled with it.
    private static IEnumerable<double> Expand(IEnumerable<(double Sum, int Count)> blocks) =>
        blocks.SelectMany(block => Enumerable.Repeat(block.Sum / block.Count, block.Count));

    private static double[] Ascending(double[] places)
    {
        var blocks = new List<(double Sum, int Count)>();
        foreach (double place in places)
        {
            (double Sum, int Count) block = (place, 1);
            while (blocks.Count > 0 && blocks[^1].Sum / blocks[^1].Count > block.Sum / block.Count)
            {
                block = (blocks[^1].Sum + block.Sum, blocks[^1].Count + block.Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
            blocks.Add(block);
        }
        return [.. Expand(blocks)];
    }
}
