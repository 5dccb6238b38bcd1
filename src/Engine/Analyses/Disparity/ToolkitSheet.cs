using System.Collections.Immutable;
using KpiAnalytics.Engine.Disclosure;
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

    /// <summary>Small numbers, and what would give them away from the printed totals, hidden. It protects this sheet alone.</summary>
    public ToolkitSheet Public()
    {
        long?[,] shown = TwoWayTable.Hide(Counts());
        return this with
        {
            Rows = [.. Rows.Select((row, i) => row with { Cells = CellsOf(shown, i), Total = shown[i, Columns.Length] })],
            Totals = CellsOf(shown, Rows.Length),
            Total = shown[Rows.Length, Columns.Length],
        };
    }

    /// <summary>The cells, the last row and the last column being the totals.</summary>
    private long[,] Counts()
    {
        var counts = new long[Rows.Length + 1, Columns.Length + 1];
        for (int row = 0; row <= Rows.Length; row++)
        {
            (ImmutableArray<long?> cells, long? total) = row < Rows.Length ? (Rows[row].Cells, Rows[row].Total) : (Totals, Total);
            for (int column = 0; column <= Columns.Length; column++)
            {
                counts[row, column] = (column < Columns.Length ? cells[column] : total)
                    ?? throw new InvalidOperationException("What is hidden already cannot be hidden again.");
            }
        }

        return counts;
    }

    private ImmutableArray<long?> CellsOf(long?[,] shown, int row) => [.. Enumerable.Range(0, Columns.Length).Select(column => shown[row, column])];
}
