namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>SplitMix64: the same seed gives the same numbers on every version and machine.</summary>
internal sealed class Prng(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From zero (included) to a number (not included).</summary>
    public int Below(int end) => (int)Math.BigMul(Next(), (ulong)end, out _);

    /// <summary>From one number to another, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True in so many cases of a thousand.</summary>
    public bool Chance(int perThousand) => Below(1000) < perThousand;

    /// <summary>Days to the next of events that come at random, so many days apart on average.</summary>
    public int Wait(int meanDays) => (int)(-Math.Log(((Next() >> 11) + 1) * (1.0 / (1UL << 53))) * meanDays);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
