using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>A field two people are compared by, and its levels from the strongest agreement to plain difference.</summary>
/// <param name="Name">As a reviewer reads it.</param>
/// <param name="Levels">Level 0 is "not known on one side", which is no evidence either way; the shares of the others add up to 1.</param>
internal sealed record ComparedField(string Name, ImmutableArray<ComparisonLevel> Levels)
{
    public const int NotKnown = 0;

    /// <summary>The level of values that agree in full, in every field.</summary>
    public const int Same = 1;
}
