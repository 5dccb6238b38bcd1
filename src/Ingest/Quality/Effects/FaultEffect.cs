using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Quality.Effects;

/// <summary>What the findings of one rule in one column could change: how far figures can move when their rows are put right.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">The file.</param>
/// <param name="Column">The column; empty = the whole row.</param>
/// <param name="Rows">How many rows of the file break the rule there.</param>
/// <param name="Measures">One for each measure that can move, in the catalogue's order; each can move by what is said and no further.</param>
/// <param name="NotBounded">Names of measures touched whose movement is not worked out.</param>
public sealed record FaultEffect(
    string Rule, string File, string Column, long Rows, ImmutableArray<MeasureEffect> Measures, ImmutableArray<string> NotBounded)
{
    /// <summary>False where the extract has more findings than are listed: of all of them together nothing is worked out, of any fault.</summary>
    public bool IsListed { get; init; } = true;
}
