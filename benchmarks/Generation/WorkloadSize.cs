namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>How many outcomes are generated.</summary>
internal enum WorkloadSize
{
    /// <summary>Small enough for every commit.</summary>
    S = 100_000,

    /// <summary>All of England and Wales for ten years.</summary>
    M = 3_000_000,

    /// <summary>Ten times everything.</summary>
    L = 30_000_000,
}
