using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>A figure of a return template: cells above the line and cells below it.</summary>
internal sealed record CrosstabFigure
{
    /// <summary>The measure's id.</summary>
    public required string Measure { get; init; }

    /// <summary>The cells added up above the line.</summary>
    public required ImmutableArray<CellGroup> Above { get; init; }

    /// <summary>The cells added up below the line; none = the measure has no denominator, or one of its own.</summary>
    public ImmutableArray<CellGroup> Below { get; init; } = [];

    /// <summary>A denominator that is a number of its own, such as the five statutory sectors; 0 = none.</summary>
    public int BelowIs { get; init; }

    /// <summary>The breakdown the prefixes of the columns are; empty = only the total is read.</summary>
    public string By { get; init; } = "";

    /// <summary>The prefixes of the columns with the category each stands for; their sum is the total.</summary>
    public ImmutableDictionary<string, string> Prefixes { get; init; } = ImmutableDictionary<string, string>.Empty;
}
