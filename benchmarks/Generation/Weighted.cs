namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>Values drawn in proportion to whole weights.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] _slots;

    public Weighted(params IEnumerable<(T Value, int Weight)> weights) =>
        _slots = [.. weights.SelectMany(entry => Enumerable.Repeat(entry.Value, entry.Weight))];

    public T Draw(SplitMix64 prng) => _slots[prng.Below(_slots.Length)];
}
