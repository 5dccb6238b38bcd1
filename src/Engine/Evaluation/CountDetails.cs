using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Evaluation;

/// <summary>What few figures need besides their counts: kept apart, so that the counts of a grid stay small.</summary>
internal sealed record CountDetails
{
    /// <summary>Nothing more.</summary>
    public static readonly CountDetails None = new();

    /// <summary>The reference group's counts, or residents: what a share or a rate is held against. Null where there is nothing to hold against.</summary>
    public (long Above, long Below)? Against { get; init; }

    /// <summary>True where a group is held against itself.</summary>
    public bool IsReference { get; init; }

    /// <summary>The distinct children above the line, where they were asked for.</summary>
    public long? Children { get; init; }

    /// <summary>Mid-years of population used that are not the rule's own.</summary>
    public ImmutableArray<int> OtherYears { get; init; } = [];

    /// <summary>Why there is no figure; empty = there is one.</summary>
    public string Lacking { get; init; } = "";

    /// <summary>What a reader must know of these counts; empty = nothing.</summary>
    public string Note { get; init; } = "";
}
