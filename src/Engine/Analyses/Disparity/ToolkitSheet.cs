using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>One of the seven sheets of the YJB's Disparity Toolkit: whole counts with their totals. Ethnic groups are the columns.</summary>
public sealed record ToolkitSheet
{
    /// <summary>1 to 7.</summary>
    public required int Number { get; init; }

    /// <summary>"Outcome tier by gender and ethnicity".</summary>
    public required string Title { get; init; }

    /// <summary>The counting unit: "children".</summary>
    public required string Counted { get; init; }

    /// <summary>What the rows are split by: "Outcome tier", "Gender".</summary>
    public required ImmutableArray<string> RowHeadings { get; init; }

    /// <summary>The ethnic groups, one for each column; not known comes last.</summary>
    public required ImmutableArray<Category> Groups { get; init; }

    /// <summary>The columns' names.</summary>
    public ImmutableArray<string> Columns => [.. Groups.Select(group => group.Name)];

    /// <summary>Rows in which nothing was counted are left out.</summary>
    public required ImmutableArray<SheetRow> Rows { get; init; }

    /// <summary>One for each column; null = hidden.</summary>
    public required ImmutableArray<long?> Totals { get; init; }

    /// <summary>Null = hidden.</summary>
    public required long? Total { get; init; }

    /// <param name="isHidden">By row and column; the last row and the last column are the totals.</param>
    internal ToolkitSheet Public(Func<int, int, bool> isHidden)
    {
        return this with
        {
            Rows = [.. Rows.Select((row, i) => row with { Cells = Shown(row.Cells, i), Total = isHidden(i, Groups.Length) ? null : row.Total })],
            Totals = Shown(Totals, Rows.Length),
            Total = isHidden(Rows.Length, Groups.Length) ? null : Total,
        };

        ImmutableArray<long?> Shown(ImmutableArray<long?> cells, int row) => [.. cells.Select((cell, column) => isHidden(row, column) ? null : cell)];
    }
}
