namespace KpiAnalytics.Ingest.Matching;

/// <summary>What a matching run is asked for. Nothing here is fitted to any list.</summary>
public sealed record MatchOptions
{
    /// <summary>Of the pairs called the same, at least this share is to be right; 0.5 to 1, both excluded.</summary>
    public double SamePrecision { get; init; } = 0.995;

    /// <summary>A pair is called different without review only where at most this share of such pairs is of one person; 0.001 to 0.5, the latter excluded.</summary>
    public double DifferentShare { get; init; } = 0.01;

    /// <summary>How many pairs are of one person, where it is known from elsewhere; null = estimated. Above 0, at most half of all pairs.</summary>
    public double? ExpectedMatches { get; init; }

    /// <summary>How many random pairs chance agreement is estimated from; all pairs where there are fewer.</summary>
    public int SampledPairs { get; init; } = 1_000_000;

    /// <summary>Which random pairs.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The most pairs one block may hold before it is split.</summary>
    public long LargestBlock { get; init; } = 1_000_000;

    /// <summary>How many threads compare; the result is the same for any number.</summary>
    public int Threads { get; init; } = 2;
}
