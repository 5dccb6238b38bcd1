namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>
/// Levels of pairs of names already compared, in a table of fixed size: a newer pair takes the place of an older one with
/// the same slot. The levels are the same with and without it. For one thread.
/// </summary>
/// <param name="compare">The level of two different codes; symmetric.</param>
internal sealed class LevelCache(Func<int, int, byte> compare)
{
    private const int SlotBits = 18;

    /// <summary>2^64 divided by the golden ratio: spreads neighbouring keys over all slots (Knuth, TAOCP 3, 6.4).</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly ulong[] _pairs = new ulong[1 << SlotBits];

    private readonly byte[] _levels = new byte[1 << SlotBits];

    /// <param name="a">A code above 0.</param>
    /// <param name="b">Another code above 0.</param>
    public byte Of(int a, int b)
    {
        ulong pair = a < b ? ((ulong)a << 32) | (uint)b : ((ulong)b << 32) | (uint)a;
        int slot = (int)(unchecked(pair * Spread) >> (64 - SlotBits));
        if (_pairs[slot] != pair)
        {
            _pairs[slot] = pair;
            _levels[slot] = compare(a, b);
        }

        return _levels[slot];
    }
}
