using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>A figure of a return template: cells above the line and cells below it, each named by a row's label and columns.</summary>
internal sealed record CrosstabFigure
{
    /// <summary>The measure's id.</summary>
    public required string Measure { get; init; }

    /// <summary>Labels of the rows added up above the line; empty = every row.</summary>
    public ImmutableArray<string> Above { get; init; } = [];

    /// <summary>Columns added up above the line, without the prefix of the type of order.</summary>
    public ImmutableArray<string> AboveColumns { get; init; } = [""];

    /// <summary>Labels of the rows added up below the line; empty where <see cref="HasBelow"/> is false or every row is meant.</summary>
    public ImmutableArray<string> Below { get; init; } = [];

    public ImmutableArray<string> BelowColumns { get; init; } = [""];

    /// <summary>The measure has a denominator.</summary>
    public bool HasBelow { get; init; } = true;

    /// <summary>A denominator that is a number of its own, such as the five statutory sectors; 0 = none.</summary>
    public int BelowIs { get; init; }

    /// <summary>The breakdown the prefixes of the columns are; empty = only the total is read.</summary>
    public string By { get; init; } = "";

    /// <summary>The prefixes of the columns with the category each stands for; their sum is the total.</summary>
    public ImmutableDictionary<string, string> Prefixes { get; init; } = ImmutableDictionary<string, string>.Empty;
}
