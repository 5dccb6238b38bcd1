using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>Pairs by field and level; fractional where they are expected and not counted.</summary>
internal sealed class LevelCounts
{
    private readonly double[][] _counts = [.. ComparedFields.All.Select(field => new double[field.Levels.Length])];

    public double this[int field, int level] => _counts[field][level];

    /// <summary>The pairs where the field is known on both sides.</summary>
    public double Known(int field) => _counts[field].Skip(ComparedField.Same).Sum();

    /// <summary>Adds pairs of one pattern to the levels of some fields.</summary>
    public void Add(int pattern, double pairs, ReadOnlySpan<int> fields)
    {
        foreach (int field in fields)
        {
            _counts[field][LevelPattern.LevelOf(pattern, field)] += pairs;
        }
    }

    public void Add(LevelCounts other)
    {
        for (int field = 0; field < _counts.Length; field++)
        {
            for (int level = 0; level < _counts[field].Length; level++)
            {
                _counts[field][level] += other._counts[field][level];
            }
        }
    }

    /// <summary>These counts without so many pairs of each field spread as the shares say; never below zero.</summary>
    /// <param name="share">The part of the known pairs of each field to take away, 0 to 1.</param>
    /// <param name="spread">How they stand.</param>
    public LevelCounts Without(double share, LevelShares spread)
    {
        LevelCounts rest = new();
        for (int field = 0; field < _counts.Length; field++)
        {
            double away = Known(field) * share;
            for (int level = ComparedField.Same; level < _counts[field].Length; level++)
            {
                rest._counts[field][level] = Math.Max(0, _counts[field][level] - (away * spread[field, level]));
            }
        }

        return rest;
    }
}
