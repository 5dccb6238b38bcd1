using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>Cells of a return template that are added up: every one of some rows in every one of some columns.</summary>
internal sealed record CellGroup
{
    /// <summary>Labels of the rows; empty = every row.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>The columns, without the prefix of the type of order.</summary>
    public ImmutableArray<string> Columns { get; init; } = [""];
}
