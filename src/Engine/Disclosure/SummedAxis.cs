using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Disclosure;

/// <summary>
/// A direction in which figures add up. Each figure is a sum of parts (categories, quarters, services); a hidden figure is
/// given away where a combination of shown ones leaves exactly its parts.
/// </summary>
internal abstract class SummedAxis
{
    /// <summary>Hides further figures until none that is hidden can be found by subtraction; true where any was hidden.</summary>
    public bool Protect(ImmutableArray<MeasureResult> results, bool[] hidden)
    {
        bool changed = false;
        foreach (IGrouping<object, int> group in Enumerable.Range(0, results.Length)
            .Where(i => results[i] is { Numerator: not null, IsPublished: false })
            .SelectMany(i => Groups(results[i]).Select(key => (key, i)))
            .GroupBy(pair => pair.key, pair => pair.i))
        {
            int[] rows = [.. group];
            if (rows.Any(row => hidden[row]) && rows.Any(row => !hidden[row]))
            {
                changed |= ProtectGroup(results, hidden, rows, Parts(results, rows));
            }
        }

        return changed;
    }

    /// <summary>The groups a figure belongs to: figures of one group add up among themselves along this axis.</summary>
    protected abstract IEnumerable<object> Groups(MeasureResult result);

    /// <summary>For each figure of the group the numbers of its parts, from 0.</summary>
    protected abstract int[][] Parts(ImmutableArray<MeasureResult> results, int[] rows);

    /// <summary>Of the figures that together give a hidden one away, the one that costs readers least is hidden too.</summary>
    private static bool ProtectGroup(ImmutableArray<MeasureResult> results, bool[] hidden, int[] rows, int[][] parts)
    {
        bool changed = false;
        while (GivenAway.First([.. rows.Select(row => hidden[row])], parts) is { } giving)
        {
            int next = giving
                .OrderBy(i => parts[i].Length)
                .ThenBy(i => results[rows[i]].Numerator > 0 ? 0 : 1)
                .ThenBy(i => results[rows[i]].Numerator)
                .ThenBy(i => results[rows[i]].Category, StringComparer.Ordinal)
                .ThenBy(i => i)
                .First();
            changed = hidden[rows[next]] = true;
        }

        return changed;
    }
}
