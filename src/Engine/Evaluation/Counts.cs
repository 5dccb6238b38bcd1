using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The whole numbers of one figure, summed over an area's members.</summary>
/// <param name="Above">Above the line.</param>
/// <param name="Below">Below the line; null where the measure has none, or where a member has no population.</param>
/// <param name="Divisor">1; for a family the number of members, since its counts are printed as means.</param>
internal readonly record struct Counts(long Above, long? Below, int Divisor)
{
    /// <summary>The reference group's counts, or residents: what a share or a rate is held against. Null where there is nothing to hold against.</summary>
    public (long Above, long Below)? Against { get; init; }

    /// <summary>The distinct children above the line, where they were asked for.</summary>
    public long? Children { get; init; }

    /// <summary>Mid-years of population used that are not the rule's own.</summary>
    public ImmutableArray<int> OtherYears { get; init; } = [];

    /// <summary>Why there is no figure; empty = there is one.</summary>
    public string Lacking { get; init; } = "";

    /// <summary>What a reader must know of these counts; empty = nothing.</summary>
    public string Note { get; init; } = "";
}
