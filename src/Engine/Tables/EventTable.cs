using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Kernels;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>
/// Events in columns, sorted by service and quarter, so that one cell of a grid is one slice of rows; within a slice by
/// child. Every category is a byte or a bit, every fact a bitmap.
/// </summary>
internal sealed class EventTable
{
    private readonly int[] _cellStarts;

    /// <param name="cellStarts">For each service and quarter its first row; a last entry closes the last cell.</param>
    public EventTable(Quarter first, int quarters, int services, int[] cellStarts)
    {
        (First, Quarters, Services, _cellStarts) = (first, quarters, services, cellStarts);
        All = Bitmap.All(cellStarts[^1]);
    }

    /// <summary>The first quarter of the grid.</summary>
    public Quarter First { get; }

    /// <summary>How many quarters the grid has.</summary>
    public int Quarters { get; }

    public int Services { get; }

    /// <summary>Every row.</summary>
    public Bitmap All { get; }

    /// <summary>The dimensions these events are described by.</summary>
    public required FrozenDictionary<Dimension, ICategoryColumn> Categories { get; init; }

    public required FrozenDictionary<Fact, Bitmap> Facts { get; init; }

    public required FrozenDictionary<Amount, Amounts> Amounts { get; init; }

    /// <summary>Each row's child, by place in the caseload.</summary>
    public required int[] Children { get; init; }

    /// <summary>Each row's victim, numbered; empty where the events have none.</summary>
    public required int[] Victims { get; init; }

    /// <summary>The rows of a service between two quarters, both included; quarters outside the grid hold no rows.</summary>
    public (int Start, int End) Slice(int service, Quarter first, Quarter last)
    {
        int from = Math.Clamp(first.Number - First.Number, 0, Quarters);
        int to = Math.Clamp(last.Number - First.Number + 1, from, Quarters);
        int row = service * Quarters;
        return (_cellStarts[row + from], _cellStarts[row + to]);
    }

    /// <summary>The first row of each cell of the grid, a service's quarters after one another; a last entry closes the last cell.</summary>
    public ReadOnlySpan<int> Cells => _cellStarts;

    /// <summary>True where the events are described by every dimension of the filter.</summary>
    public bool CanTest(Filter filter) => filter.Terms.All(term => Categories.ContainsKey(term.Dimension));

    /// <summary>The rows that pass a filter.</summary>
    public Bitmap Passing(Filter filter) => filter.IsEmpty
        ? All
        : Bitmap.OneOfEach(All.Length, [.. filter.Terms.Select(term => term.Codes.Select(Categories[term.Dimension].Category).ToArray())]);
}
