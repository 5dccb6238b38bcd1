using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Disclosure;

/// <summary>
/// Hides small numbers among counts that are published together, in however many tables. A count is the set of what it counts:
/// equal sets are one count, shown or hidden in every table alike.
/// </summary>
internal sealed class PublishedCounts
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(int[] Units, int Rank)> _published = [];
    private readonly List<int[]> _guarded = [];

    /// <summary>A count that a table prints.</summary>
    /// <param name="units">What is counted, by number; repeated numbers count once.</param>
    /// <param name="rank">Counts of a lower rank are shown before others; of one rank the larger first.</param>
    /// <returns>Its place in <see cref="Hidden"/>.</returns>
    public int Add(IEnumerable<int> units, int rank)
    {
        int[] set = [.. units.Distinct().Order()];
        string key = string.Join(',', set);
        if (!_places.TryGetValue(key, out int place))
        {
            place = _places[key] = _published.Count;
            _published.Add((set, rank));
        }

        return place;
    }

    /// <summary>A number that no table prints and that must not follow from those printed where it is small.</summary>
    public void Guard(IEnumerable<int> units)
    {
        int[] set = [.. units.Distinct().Order()];
        if (IsSmall(set.Length))
        {
            _guarded.Add(set);
        }
    }

    /// <summary>Cells that add up to a total: of the small ones together no small number must be left.</summary>
    public void GuardLine(IEnumerable<int[]> cells) => Guard(cells.Where(cell => IsSmall(cell.Length)).SelectMany(cell => cell));

    /// <summary>
    /// For each count whether it is hidden: one to five, and those that would let a hidden or guarded number, or a difference
    /// of one to five between two counts of which one holds the other, be found by adding and subtracting what is shown.
    /// </summary>
    /// <remarks>
    /// Only sets somebody is in are told apart: that nobody is in another counts as known. So no hidden number follows from
    /// none being below zero either.
    /// </remarks>
    public ImmutableArray<bool> Hidden()
    {
        double[][] vectors = Vectors([.. _published.Select(count => count.Units), .. _guarded]);
        var shown = new ShownSpan([
            .. Enumerable.Range(0, vectors.Length).Where(i => i >= _published.Count || IsSmall(_published[i].Units.Length)).Select(i => vectors[i]),
            .. SmallDifferences(vectors),
        ]);
        var hidden = new bool[_published.Count];
        foreach (int i in Enumerable.Range(0, hidden.Length)
            .OrderBy(i => _published[i].Rank)
            .ThenByDescending(i => _published[i].Units.Length)
            .ThenBy(i => i))
        {
            hidden[i] = IsSmall(_published[i].Units.Length) || (_published[i].Units.Length > 0 && !shown.TryAdd(vectors[i]));
        }

        return [.. hidden];
    }

    private static bool IsSmall(int count) => count is > 0 and < Suppression.SmallestShown;

    /// <summary>Each set as ones and noughts over the kinds of units, a kind being those that are in the same sets.</summary>
    private static double[][] Vectors(int[][] sets)
    {
        Dictionary<int, List<int>> setsOf = [];
        for (int set = 0; set < sets.Length; set++)
        {
            foreach (int unit in sets[set])
            {
                (setsOf.TryGetValue(unit, out List<int>? own) ? own : setsOf[unit] = []).Add(set);
            }
        }

        List<int>[] kinds = [.. setsOf.Values.DistinctBy(own => string.Join(',', own))];
        var vectors = new double[sets.Length][];
        for (int set = 0; set < sets.Length; set++)
        {
            vectors[set] = new double[kinds.Length];
        }

        for (int kind = 0; kind < kinds.Length; kind++)
        {
            foreach (int set in kinds[kind])
            {
                vectors[set][kind] = 1;
            }
        }

        return vectors;
    }

    private IEnumerable<double[]> SmallDifferences(double[][] vectors)
    {
        int[] bySize = [.. Enumerable.Range(0, _published.Count).OrderBy(i => _published[i].Units.Length)];
        for (int larger = 0; larger < bySize.Length; larger++)
        {
            int whole = bySize[larger];
            for (int smaller = larger - 1; smaller >= 0 && _published[whole].Units.Length - _published[bySize[smaller]].Units.Length < Suppression.SmallestShown; smaller--)
            {
                double[] difference = [.. vectors[whole].Zip(vectors[bySize[smaller]], (all, part) => all - part)];
                if (_published[bySize[smaller]].Units.Length > 0 && difference.Contains(1) && !difference.Contains(-1))
                {
                    yield return difference;
                }
            }
        }
    }
}
