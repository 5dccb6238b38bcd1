namespace KpiAnalytics.SampleData.Careers;

/// <summary>
/// The SplitMix64 generator (Steele, Lea and Flood, 2014): 64 bits of state, integer arithmetic only,
/// so that one seed gives the same numbers on every machine and every version of .NET.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>A whole number from first to last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(int inThousand) => Below(1000) < inThousand;

    /// <summary>Days to the next of events that come at random, so many days apart on average.</summary>
    public int Wait(int meanDays) => (int)(-Math.Log(((Next() >> 11) + 1) * (1.0 / (1UL << 53))) * meanDays);

    /// <summary>One of the values, each as likely as its weight.</summary>
    public T Pick<T>(ReadOnlySpan<(T Value, int Weight)> choices)
    {
        int total = 0;
        foreach ((T _, int weight) in choices)
        {
            total += weight;
        }

        int drawn = Below(total);
        foreach ((T value, int weight) in choices)
        {
            drawn -= weight;
            if (drawn < 0)
            {
                return value;
            }
        }

        throw new ArgumentException("No choice has a weight.", nameof(choices));
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
