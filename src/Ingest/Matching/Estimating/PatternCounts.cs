using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>How many pairs show each pattern.</summary>
internal sealed class PatternCounts
{
    private readonly Dictionary<int, long> _pairs = [];

    public void Add(int pattern, long pairs = 1) => _pairs[pattern] = _pairs.GetValueOrDefault(pattern) + pairs;

    public void Add(PatternCounts others)
    {
        foreach ((int pattern, long pairs) in others._pairs)
        {
            Add(pattern, pairs);
        }
    }

    /// <summary>The patterns that occur, in their order, so that sums come out the same each time.</summary>
    public ImmutableArray<(int Pattern, long Pairs)> InOrder() => [.. _pairs.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
}
