namespace KpiAnalytics.Engine.Disclosure;

/// <summary>Whether what is hidden can be found again from what is shown.</summary>
internal static class GivenAway
{
    /// <summary>The shown figures that together leave over the parts of a hidden one; null where no hidden one is given away.</summary>
    /// <param name="hidden">Which figures are hidden.</param>
    /// <param name="parts">For each figure the numbers of its parts, from 0.</param>
    public static int[]? First(bool[] hidden, int[][] parts)
    {
        var shown = new PartSpan(parts.Max(own => own.DefaultIfEmpty(-1).Max()) + 1, hidden.Length);
        foreach (int i in Enumerable.Range(0, hidden.Length).Where(i => !hidden[i]))
        {
            shown.Add(i, parts[i]);
        }

        return Enumerable.Range(0, hidden.Length)
            .Where(i => hidden[i] && parts[i].Length > 0)
            .Select(i => shown.Combination(parts[i]))
            .FirstOrDefault(giving => giving is not null);
    }
}
