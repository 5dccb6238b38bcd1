using System.Collections.Immutable;
using KpiAnalytics.Ingest.Formats;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>A table found in a sheet: its header, where its rows lie, and what stands around it.</summary>
internal sealed record FoundTable
{
    public required Sheet Sheet { get; init; }

    /// <summary>The row of the header, the lower one where there are two.</summary>
    public required long HeaderLine { get; init; }

    /// <summary>The header's cells by column; empty where a column has none.</summary>
    public required ImmutableArray<string> Headers { get; init; }

    /// <summary>The row above the header that groups its columns, each group's name in all its columns; empty where there is none.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>The last row of the table, included.</summary>
    public long LastLine { get; set; } = long.MaxValue;

    /// <summary>Rows of data, totals left out.</summary>
    public long Rows { get; set; }

    /// <summary>What stands above the header, row by row: titles, periods, notes.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>Rows that add the others up: not data.</summary>
    public List<(long Line, string Label)> Totals { get; } = [];

    /// <summary>Rows after the table that are no data: sources and footnotes.</summary>
    public List<(long Line, string Text)> Footnotes { get; } = [];

    /// <summary>Rows the sheet hides.</summary>
    public List<long> Hidden { get; } = [];

    /// <summary>The first rows, to tell what the columns hold.</summary>
    public List<string[]> Sample { get; } = [];
}
