using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>One column of a supplier's table.</summary>
internal sealed record MappedColumn
{
    /// <summary>The column of the target it becomes.</summary>
    public required string To { get; init; }

    /// <summary>The headers it is known by: the supplier's own first. Case, spaces and punctuation do not count.</summary>
    public required ImmutableArray<string> Headers { get; init; }

    /// <summary>Without it the table is not this layout.</summary>
    public bool Required { get; init; }

    /// <summary>The table can be read without it, but too much hangs on it to leave out unasked a column whose values it may be.</summary>
    public bool Wanted { get; init; }

    /// <summary>How its texts are written.</summary>
    public ValueForm As { get; init; } = ValueForm.Text;

    /// <summary>The list that says what its codes mean; empty = none. A text not in the list stays as it is.</summary>
    public string Values { get; init; } = "";
}
