using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>A layout as its data file writes it down: what a supplier's tables are called and how they become records.</summary>
internal sealed record DataLayout
{
    /// <summary>Stable, lower case with hyphens.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Which version of the supplier's form this is.</summary>
    public required string Edition { get; init; }

    /// <summary>Where the form is known from.</summary>
    public required string Source { get; init; }

    public required ImmutableArray<DataTable> Tables { get; init; }
}
