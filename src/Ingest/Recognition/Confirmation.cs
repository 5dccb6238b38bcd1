using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>What an analyst said about one supplier's files of one layout.</summary>
public sealed record Confirmation
{
    /// <summary>Who sends the files, in the analyst's words.</summary>
    public required string Supplier { get; init; }

    /// <summary>The layout's id.</summary>
    public required string Layout { get; init; }

    /// <summary>By header as the supplier writes it: the layout's column.</summary>
    public ImmutableSortedDictionary<string, string> Columns { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The layout's columns the supplier's files do not have: not asked again.</summary>
    public ImmutableSortedSet<string> Absent { get; init; } = [];

    /// <summary>By the layout's column: a value the supplier's files do not hold.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
