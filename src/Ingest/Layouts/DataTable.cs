using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>One table of a layout: which file of records it fills, from which columns.</summary>
internal sealed record DataTable
{
    /// <summary>Tells it from the layout's other tables that fill the same records; empty = the target does.</summary>
    public string Name { get; init; } = "";

    /// <summary>The file of the canonical or the police layout its rows become.</summary>
    public required string Target { get; init; }

    /// <summary>The sheet (of JSON: the kind of item) it must stand in; empty = any.</summary>
    public string Sheet { get; init; } = "";

    public ImmutableArray<MappedColumn> Columns { get; init; } = [];

    /// <summary>Values that are the same in every row, by column of the target.</summary>
    public ImmutableDictionary<string, string> Constants { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Values that stand outside the table: in the title above it, the name of the sheet or of the file.</summary>
    public ImmutableArray<ContextValue> Context { get; init; } = [];

    /// <summary>Columns that become rows; null = none.</summary>
    public Unpivot? Unpivot { get; init; }

    /// <summary>Rows are kept only where these columns hold one of these values; the others are none of the layout's business.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Keep { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>A column that is added up over rows that are otherwise the same; empty = none.</summary>
    public string Sum { get; init; } = "";

    /// <summary>Figures read from cells named by a row's label and a column; empty = the table is read row by row.</summary>
    public ImmutableArray<CrosstabFigure> Figures { get; init; } = [];

    /// <summary>The supplier writes more columns than are read, and it is known: they are not noted.</summary>
    public bool HasOtherColumns { get; init; }

    /// <summary>The column of the target that dates a row, for telling which period a file covers; empty = none.</summary>
    public string DatedBy { get; init; } = "";
}
