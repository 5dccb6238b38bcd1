using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>A value that stands outside a table: above it, or in the name of its sheet or file.</summary>
internal sealed record ContextValue
{
    /// <summary>The column of the target it fills.</summary>
    public required string To { get; init; }

    /// <summary>What the analyst is asked where it is found nowhere.</summary>
    public required string Ask { get; init; }

    public ValueForm As { get; init; } = ValueForm.Text;

    /// <summary>Regular expressions looked for in the titles, then the sheet's name, then the file's; the first group is the value. None = the whole text, where its form can be read.</summary>
    public ImmutableArray<string> Patterns { get; init; } = [];

    /// <summary>The column whose value is taken where it is found nowhere; empty = the analyst is asked.</summary>
    public string Else { get; init; } = "";
}
