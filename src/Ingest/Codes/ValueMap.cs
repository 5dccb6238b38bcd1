using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>What the codes and words of a supplier's list mean, as its data file writes it down.</summary>
internal sealed record ValueMap
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Which version of the list this is: the same code can mean two things in two versions.</summary>
    public required string Edition { get; init; }

    public required string Source { get; init; }

    /// <summary>Maps of one family are editions of one list.</summary>
    public string Family { get; init; } = "";

    /// <summary>Of a family, the edition taken where no code tells which it is.</summary>
    public bool IsUsual { get; init; }

    /// <summary>Codes that only this edition has, or means as it does.</summary>
    public ImmutableArray<string> Tells { get; init; } = [];

    /// <summary>By code or word: the code meant. Case, spaces and punctuation do not count.</summary>
    public required ImmutableDictionary<string, string> Values { get; init; }
}
