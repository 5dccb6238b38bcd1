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
        foreach (IGrouping<object, int> group in Enumerable.Range(0, results.Length).Where(i => HasNumbers(results[i])).GroupBy(i => Group(results[i])))
        {
            int[] rows = [.. group];
            if (rows.Any(row => hidden[row]))
            {
                changed |= ProtectGroup(results, hidden, rows, Parts(results, rows));
            }
        }

        return changed;
    }

    /// <summary>Figures of one group add up among themselves along this axis.</summary>
    protected abstract object Group(MeasureResult result);

    /// <summary>For each figure of the group the numbers of its parts.</summary>
    protected abstract int[][] Parts(ImmutableArray<MeasureResult> results, int[] rows);

    private static bool HasNumbers(MeasureResult result) => result.Numerator is not null && !result.IsPublished;

    private static bool ProtectGroup(ImmutableArray<MeasureResult> results, bool[] hidden, int[] rows, int[][] parts)
    {
        bool changed = false;
        while (FirstGivenAway(hidden, rows, parts) is { } given)
        {
            int[] cheapestFirst = [.. Enumerable.Range(0, rows.Length)
                .Where(i => !hidden[rows[i]])
                .OrderBy(i => parts[i].Length)
                .ThenBy(i => results[rows[i]].Numerator > 0 ? 0 : 1)
                .ThenBy(i => results[rows[i]].Numerator)
                .ThenBy(i => results[rows[i]].Category, StringComparer.Ordinal)
                .ThenBy(i => i)];
            int nearest = cheapestFirst.FirstOrDefault(i => IsNear(hidden, rows, parts, given, i), cheapestFirst[0]);
            int next = cheapestFirst.FirstOrDefault(i => Keeps(hidden, rows, parts, given, without: i), nearest);
            changed = hidden[rows[next]] = true;
        }

        return changed;
    }

    /// <summary>The first hidden figure whose parts the shown ones leave over.</summary>
    private static int? FirstGivenAway(bool[] hidden, int[] rows, int[][] parts)
    {
        PartSpan shown = Shown(hidden, rows, parts, without: null);
        return Enumerable.Range(0, rows.Length)
            .Where(i => hidden[rows[i]] && parts[i].Length > 0 && shown.Contains(parts[i]))
            .Select(i => (int?)i)
            .FirstOrDefault();
    }

    /// <summary>True where hiding one more figure is enough to keep the one given away.</summary>
    private static bool Keeps(bool[] hidden, int[] rows, int[][] parts, int given, int without) =>
        !Shown(hidden, rows, parts, without).Contains(parts[given]);

    /// <summary>True where a shown figure holds parts of both: a total that both belong to, say.</summary>
    private static bool IsNear(bool[] hidden, int[] rows, int[][] parts, int given, int other) =>
        Enumerable.Range(0, rows.Length).Any(i => !hidden[rows[i]] && parts[i].Intersect(parts[given]).Any() && parts[i].Intersect(parts[other]).Any());

    private static PartSpan Shown(bool[] hidden, int[] rows, int[][] parts, int? without)
    {
        var shown = new PartSpan();
        foreach (int i in Enumerable.Range(0, rows.Length).Where(i => !hidden[rows[i]] && i != without))
        {
            shown.Add(parts[i]);
        }

        return shown;
    }
}
